export const pin: typeof import('../fr/pin.ts').pin = {
	set: {
		title: 'Your facilitator’s code',
		why: 'During the vote the tablet goes from hand to hand. This code, which nobody else knows, brings it back to the facilitator: without it nobody closes the urn or leaves the vote.',
		code: 'Code',
		hint: '6 to 12 digits.',
		again: 'The same code, once more',
		forgotten:
			'If you forget it, nothing is lost. The hand-over screen offers a way out without the code, after fifteen minutes that are announced to everyone.',
		confirm: 'Set the code and pass the tablet on',
		confirmOnly: 'Set this code',
		pending: 'One moment…',
		back: 'Change nothing'
	},
	ask: {
		title: 'Back to the facilitator',
		lead: 'The facilitator’s code is needed.',
		code: 'Facilitator’s code',
		open: 'Open the facilitator’s screens',
		pending: 'Checking…',
		back: 'Back to the vote',
		wait: (time) => `The code can be typed again in ${time}.`
	},
	forgotten: {
		ask: 'Code forgotten',
		heading: 'Leave without the code',
		what: 'The facilitator’s screens will open in fifteen minutes. Until then the vote goes on, each hand-over screen says so, and anyone can cancel. No ballot is lost.',
		confirm: 'Ask to leave without the code',
		pending: (time) => `Leaving without the code was asked for: the facilitator’s screens open in ${time}.`,
		open: 'Leaving without the code was asked for: the facilitator’s screens can be opened.',
		leave: 'Open the facilitator’s screens without the code',
		cancel: 'Cancel this request'
	}
};
