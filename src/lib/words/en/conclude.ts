import { plural } from '../language.ts';

export const conclude: typeof import('../fr/conclude.ts').conclude = {
	title: 'Conclude',
	lead: 'What is noted here goes into the minutes. Everything can be corrected until they are signed.',
	toMinutes: 'Read and sign the minutes',
	kept: 'Kept.',
	keep: 'Keep',

	attendance: {
		title: 'Those present',
		people: 'People present',
		expected: (n) => plural('en', n, { one: '# person was expected.', other: '# people were expected.' }),
		byCategory: 'By category, for those who wish to say',
		categoryExpected: (n) => plural('en', n, { one: '# expected', other: '# expected' }),
		keep: 'Keep those present',
		missing: 'To be counted before signing.'
	},
	statements: {
		title: 'What the room wants to add',
		note: 'Reservations and quotes, in the person’s own words. A name is written only if the person asks for it.',
		nature: 'It is',
		natures: { reservation: 'a reservation', quote: 'a quote', objection: 'an objection' },
		names: { reservation: 'Reservation', quote: 'Quote', objection: 'Objection' },
		question: 'About',
		noQuestion: 'the workshop in general',
		text: 'Their words',
		by: 'Name, if the person asks for it',
		keep: 'Add to the minutes',
		list: 'Already in the minutes',
		withdraw: 'Take out',
		withdrawOf: (text) => `Take out: ${text}`
	},
	satisfaction: {
		title: 'How satisfied the participants are',
		note: 'By show of hands or on shuffled papers: only how many people gave each answer is kept, never who nor in which order.',
		steps: ['Not at all satisfied', 'Not very satisfied', 'Fairly satisfied', 'Satisfied', 'Very satisfied'],
		answers: (n) => plural('en', n, { one: '# answer', other: '# answers' }),
		keep: 'Keep these numbers'
	}
};
