import { duration, plural } from '../language.ts';

const entries = (n: number) => plural('en', n, { one: '# entry', other: '# entries' });

export const sending: typeof import('../fr/sending.ts').sending = {
	states: {
		here: 'On this tablet',
		carried: 'Came from another tablet in a file, to be passed on to the office',
		exported: 'Left in a file, not received at the office yet',
		partly: (covered, all) => `${covered} of ${entries(all)} received at the office`,
		sent: 'Sent, receipt to be confirmed',
		received: (number) => `Received, receipt no. ${number}`,
		held: 'Kept at the office, awaiting its approval',
		unproven: 'Kept at the office, awaiting a signature',
		unreadable: 'Received; the office must update to read all of it'
	},
	short: {
		here: 'Not sent yet',
		carried: 'To be passed on',
		exported: 'Left in a file',
		sent: 'Sent',
		received: 'Received at the office',
		held: 'Kept at the office',
		unproven: 'Kept at the office',
		unreadable: 'Received at the office'
	},
	label: 'Sending',
	unjoined: {
		title: 'On this tablet only',
		note: 'All that is done here is kept in the browser of this tablet, and nowhere else. Keep the tablet in a safe place. Once it has joined the national office, it sends everything there by itself.',
		join: 'Join this tablet to an office'
	},
	allReceived: 'Everything has arrived at the national office',
	allReceivedNote: 'The office has signed for it. Everything also stays on this tablet.',
	nothingYet: 'This tablet has joined the national office',
	nothingYetNote: 'What is done on it will be sent by itself as soon as there is a network.',
	allHeld: 'Everything is at the national office, which must still approve it',
	allHeldNote: 'Nothing is lost: what is waiting will count once the office has accepted it.',
	allSent: 'Everything has been sent; its receipt is to be confirmed',
	allSentNote:
		'The office no longer confirms all that it had received. The tablet has kept everything and offers it again by itself.',
	waiting: (n) =>
		plural('en', n, {
			one: '# entry has not been received at the national office yet',
			other: '# entries have not been received at the national office yet'
		}),
	waitingNote: 'Everything is kept on this tablet, and will be sent by itself as soon as there is a network.',
	oldest: (minutes) =>
		minutes < 1
			? 'The oldest was made just now.'
			: `The oldest has been waiting for ${duration('en', minutes)}.`,
	progress: (done, total) => `${done} of ${entries(total)}`,
	asking: 'The tablet is speaking with the office…',
	send: 'Send now',
	clockTitle: 'The tablet’s clock',
	office: (name) => `Joined: ${name}`
};
