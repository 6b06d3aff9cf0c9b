import { plural } from '../language.ts';

export const paper: typeof import('../fr/paper.ts').paper = {
	files: {
		heading: 'Print and download',
		print: 'Print',
		printWhat:
			'On A4 paper, in colour or in black and white. In the print window, “Save as PDF” makes a file of it.',
		download: 'Download',
		csv: 'Table (CSV)',
		json: 'Data (JSON)',
		png: 'Picture (PNG)',
		svg: 'Picture (SVG)',
		given: (name) => `The browser has received the file ${name}.`,
		failed: 'The file could not be made. The result is intact: try another format.',
		rehearsal: 'rehearsal',
		provisional: 'provisional',
		round: (n) => `round${n}`
	},
	sheet: {
		place: 'Place',
		day: 'Day',
		consultation: 'Consultation',
		ballots: 'Ballots',
		rule: 'Rule',
		remark: 'Remark'
	},
	picture: {
		alt: (question) => `Merit profiles of the tracks, question “${question}”`,
		how: 'The best grades are on the left; the outlined block, under the line, is the majority grade.'
	},
	ballots: {
		title: 'Paper ballots',
		lead: 'Each ballot stands on A4 sheets of its own. None bears a name or a person’s number.',
		copies: 'Number of ballots',
		copiesOutOfRange: (most) => `Choose a number from 1 to ${most}.`,
		order: 'Order of the tracks',
		frozen: 'That of the list, the same for all',
		shuffled: 'Shuffled, in lots',
		shuffledWhat:
			'Each lot has its order, and its letter is on the ballot. A lot that is printed again keeps the same order.',
		lots: 'Number of lots',
		print: 'Print the ballots',
		back: 'Back to the vote',
		preview: 'Preview',
		lot: (letter) => `Lot ${letter}`,
		copiesOf: (n) => plural('en', n, { one: '# copy', other: '# copies' }),
		heading: 'Ballot',
		how: 'For each track, tick one box only.',
		noOpinion: 'No opinion',
		secret: 'Do not write your name.',
		track: 'Track',
		end: 'End of the ballot'
	}
};
