export const tablets: typeof import('../fr/tablets.ts').tablets = {
	title: 'Tablets of the workshop',
	lead: 'A second tablet gathers, sorts and takes votes in the same workshop. One of them leads it, at first the one that opened it: it opens the rounds and has the minutes signed.',
	name: (n) => `Tablet ${n}`,
	own: 'this tablet',
	leads: 'leads the workshop',
	give: 'Give the file of the workshop',
	take: 'Read the file of another tablet',
	words: 'Its words:',

	admit: {
		title: 'Let a tablet in',
		how: 'On the other tablet, open Préau and then “Take part as second tablet”. Scan the code that it shows, or paste it.',
		check: 'Are the words the same?',
		checkWhy:
			'The other screen, set to the same language, must show exactly these words. If they differ, it is another tablet: do not let it in.',
		yes: 'Yes, let this tablet in',
		no: 'No, do not',
		done: 'The tablet is admitted',
		next: 'Now give it the file of the workshop: it knows nothing yet.'
	},
	code: {
		paste: 'Code of the other tablet',
		pasteHint: 'It begins with “preau-tablet”.',
		pasteDo: 'Read this code',
		scan: 'Scan the code',
		scanStop: 'Stop the camera',
		scanning: 'Show the camera the code on the other tablet.',
		noCamera: {
			absent: 'No camera answers on this tablet. Paste the code instead.',
			refused: 'The browser may not use the camera. Allow it for this address, or paste the code.'
		}
	},

	office: {
		title: 'Through the national office',
		show: 'If both tablets have joined the same office and have a network, the other one can get the workshop without a file: it reads this code.',
		qr: 'Code of the workshop, to be scanned',
		receive:
			'If this tablet has joined the same office as the other one and has a network, read the code that the other one shows under “Tablets of the workshop”.',
		asked: 'The office is asked for the workshop',
		askedWhat:
			'It appears in the list of workshops as soon as the office sends it. Nothing comes before this tablet is admitted.',
		paste: 'Code of the workshop',
		pasteHint: 'It begins with “preau-workshop”.',
		pasteDo: 'Ask for the workshop'
	},
	text: 'The same code, to be copied',
	copy: 'Copy',
	copied: 'Copied',

	card: {
		title: 'Take part as second tablet',
		lead: 'This tablet enters a workshop that is open on another one, and holds an urn of its own.',
		show: 'Show this code',
		showHow: 'On the tablet that has the workshop, open “Tablets of the workshop”, then scan this code.',
		qr: 'Code of this tablet, to be scanned',
		words: 'The words of this tablet',
		wordsWhy: 'The other screen, in the same language, will show the same. Compare them aloud.',
		then: 'Receive the workshop',
		thenHow: 'Once admitted, this tablet takes the file of the workshop: it knows nothing of it before.',
		read: 'Read the file of the workshop',
		home: 'See the workshops'
	},

	notLeading: {
		title: 'This is done on the other tablet',
		what: 'The tablet that leads the workshop opens the rounds and has the minutes signed. Here you can gather, sort and take votes.',
		back: 'Go on here',
		lost: 'It is lost or broken'
	},

	takeLead: {
		heading: 'The tablet that leads does not come back?',
		what: 'If it is lost or broken, the workshop can be brought to its end from here, with all that this tablet received from it.',
		open: 'Lead the workshop from here…',
		title: 'Lead the workshop from this tablet',
		warning:
			'This tablet will open the rounds, decide about urns that do not come back, and have the minutes signed. If the other one comes back, let it read the file of this workshop before anything else.',
		reason: 'What happened?',
		reasonHint: 'This sentence will be in the minutes.',
		confirm: 'Lead from here',
		back: 'Wait a little more'
	},
	notAdmittedDo: 'Have this tablet admitted'
};
