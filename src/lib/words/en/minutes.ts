import { plural } from '../language.ts';

const quoted = (text: string) => `“${text}”`;

export const minutes: typeof import('../fr/minutes.ts').minutes = {
	title: 'Minutes',
	moment: (day, hours, minutes) => `${day}, ${hours}:${minutes}`,
	draft: 'Draft',
	draftWhat: 'Nothing is signed. Read it aloud, write down objections, then sign.',
	rehearsal: 'Rehearsal: these minutes do not count.',
	facts: {
		place: 'Place',
		day: 'Day',
		region: 'Region',
		department: 'Department',
		consultation: 'Consultation'
	},

	present: {
		title: 'Those present',
		people: (present, expected) =>
			`${plural('en', present, { one: '# person present', other: '# people present' })}, ${plural('en', expected, { one: '# expected', other: '# expected' })}.`,
		uncounted: 'Those present have not been counted yet.',
		category: 'Category',
		expectedColumn: 'Expected',
		presentColumn: 'Present'
	},
	method: 'Method and declared rule',
	leadTaken: (reason) => `Another tablet led the workshop from then on: ${quoted(reason)}`,
	rounds: {
		single: 'Result',
		title: (n, total) => `Round ${n} of ${total}`,
		ballots: (n) => plural('en', n, { one: '# ballot', other: '# ballots' }),
		spoiled: (n) => plural('en', n, { one: '# given up', other: '# given up' }),
		paper: (n) => plural('en', n, { one: '# of them on paper', other: '# of them on paper' }),
		lost: (reason) => `An urn was declared lost: ${quoted(reason)}`,
		decided: (reason) => `An urn in dispute was counted by a decision: ${quoted(reason)}`,
		provisional: (n) =>
			`Round ${n} is provisional: at least one urn is still open, or waits for a decision. Nothing of it is written here.`,
		disputed: (n) =>
			plural('en', n, {
				one: '# urn was closed in two different ways and does not count.',
				other: '# urns were closed in two different ways and do not count.'
			}),
		remark: (text) => `Remark: ${quoted(text)}`,
		none: 'No round of voting is over.',
		madeOf: 'Made of',
		from: 'After'
	},
	proposals: {
		title: 'Proposals gathered',
		none: 'No proposal.',
		graded: (rounds, several) =>
			several ? `graded in round ${new Intl.ListFormat('en').format(rounds.map(String))}` : 'graded',
		aside: 'set aside',
		asideBecause: (reason) => `set aside: ${reason}`,
		notGraded: 'not graded'
	},
	statements: {
		title: 'Reservations and quotes',
		none: 'Nothing was added.',
		by: (name) => `– ${name}`,
		about: (question) => `About ${quoted(question)}`
	},
	satisfaction: {
		title: 'Satisfaction of the participants',
		answer: 'Answer',
		people: 'People'
	},
	objections: { title: 'Objections', none: 'No objection was written down.' },
	names: { title: 'Signatures', sign: 'Signature' },
	wayBack: {
		title: 'What becomes of our proposals?',
		what: (address) =>
			`Once the national office has received the workshop, anybody can read it at ${address}, without an account, with this code.`,
		code: 'Code of the workshop:'
	},
	fingerprint: {
		title: 'Fingerprint',
		what: 'These eight words sum up everything that the workshop wrote until the signing. The same fingerprint at the national office proves that nothing has changed.',
		qr: 'The same fingerprint as a QR code, to scan'
	},

	reading: {
		start: 'Read aloud',
		stop: 'Stop reading',
		missing: 'This tablet has no English voice that works offline: please read it yourself.',
		progress: (n, total) => `Passage ${n} of ${total}`,
		track: (rank, text, grade) => `${rank}: ${quoted(text)}, ${grade}.`
	},
	objection: {
		title: 'An objection?',
		note: 'Write it in the person’s own words: it will be in the minutes, with their name if they ask for it.',
		add: 'Write an objection',
		keep: 'Add the objection',
		cancel: 'Add nothing'
	},
	signing: {
		elsewhere:
			'The minutes are signed on the tablet that leads the workshop. What you note here reaches it with the file of the workshop.',
		title: 'Sign',
		what: 'Two people or more. After that nothing changes: a correction is added beside it, for everyone to see.',
		name: (n) => `Name of person ${n}`,
		more: 'Add a name',
		confirm: 'Sign the minutes'
	},
	signed: {
		title: 'The minutes are signed',
		what: (names, when) => `Signed by ${names}, ${when}.`,
		unseen: (n) =>
			plural('en', n, {
				one: '# entry arrived after the signing: it is kept and is not in these minutes.',
				other: '# entries arrived after the signing: they are kept and are not in these minutes.'
			})
	},
	after: {
		title: 'What comes next',
		print: 'Print the minutes',
		printWhat: 'On A4 paper. In the print window, “Save as PDF” makes it a file.',
		file: 'Download the minutes (JSON)',
		given: (name) => `The browser has been given the file ${name}.`,
		fileName: 'minutes',
		rehearsal: 'rehearsal'
	},
	corrections: {
		title: 'After signing',
		line: (when, names) => `${when}, ${names}`,
		what: 'The text that was signed does not change. A correction is added here, with its date and its names.',
		add: 'Write a correction',
		text: 'The correction',
		names: 'Names, separated by commas',
		keep: 'Add the correction'
	}
};
