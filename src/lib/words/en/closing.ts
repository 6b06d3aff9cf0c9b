import { plural } from '../language.ts';

export const closing: typeof import('../fr/closing.ts').closing = {
	title: 'Close the urn',
	lead: 'To be done before the room: read these numbers aloud.',
	ballots: (n) => plural('en', n, { one: 'ballot in the urn', other: 'ballots in the urn' }),
	elsewhere: (n) =>
		plural('en', n, { one: 'ballot in the other closed urns', other: 'ballots in the other closed urns' }),
	others:
		'Other tablets hold an urn of this round: the difference from the people will show once all are closed.',
	people: (n) => plural('en', n, { one: 'person expected', other: 'people expected' }),
	spoiled: (n) => plural('en', n, { one: 'ballot given up', other: 'ballots given up' }),
	same: 'There are as many ballots as people expected.',
	fewer: (n) =>
		plural('en', n, {
			one: 'There is # ballot fewer than people expected.',
			other: 'There are # ballots fewer than people expected.'
		}),
	more: (n) =>
		plural('en', n, {
			one: 'There is # ballot more than people expected.',
			other: 'There are # ballots more than people expected.'
		}),
	empty: 'The urn is empty: if you close it now, no track will be ranked.',
	few: (n) =>
		plural('en', n, {
			one: 'There is only # ballot: the result will tell how this person voted. If others can vote, go on with the vote first.',
			other:
				'There are only # ballots: with so few, one can guess who voted what. If other people can vote, go on with the vote first.'
		}),
	remark: 'Remark for the minutes',
	remarkFree: 'Optional.',
	remarkSuggested:
		'Advised: say in one sentence where the difference comes from, for example “two people left before the vote”.',
	remarkRequired:
		'Needed: say in one sentence why there are more ballots than people, for example “two people arrived during the vote”.',
	remarkMissing:
		'The urn is not closed and all ballots are in it. First write why there are more ballots than people.',
	what: 'The ballots are counted, then erased: only the totals of each track remain. The urn cannot be reopened.',
	close: 'Close the urn',
	pending: 'Counting…',
	back: 'Go on with the vote'
};
