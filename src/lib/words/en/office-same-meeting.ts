import { plural } from '../language.ts';
import type { officeSameMeeting as french } from '../fr/office-same-meeting.ts';

/** Rooms that look like the same meeting, written down twice. */
export const officeSameMeeting: typeof french = {
	title: 'Is this the same meeting?',
	two: 'Two different meetings',
	facts: (people, proposals, ballots) =>
		`${[
			plural('en', people, { one: '# person expected', other: '# people expected' }),
			plural('en', proposals, { one: '# proposal', other: '# proposals' }),
			plural('en', ballots, { one: '# ballot', other: '# ballots' })
		].join(', ')}.`,
	areTwo: 'They are two meetings',
	askAgain: 'Ask the question again',
	isOne: 'It is the same meeting',
	what: (place) =>
		`The workshop shown here is kept. The other (${place}) is cancelled: it no longer counts, and its tablets learn of it at their next exchange. Nothing of its journal is erased. To keep the other, open it and cancel this one.`,
	reason: 'Reason, also read by the room',
	usual: 'Same meeting as another workshop that was received',
	sure: 'I compared the two workshops. This cancelling cannot be undone.',
	keepThis: 'Cancel the other workshop',
	done: {
		same: 'The other workshop is cancelled, as the same meeting as this one.',
		two: 'Noted: two meetings. The question will not be asked again.',
		again: 'The question is asked again.'
	}
};
