import { plural } from '../language.ts';
import type { rebuilding as french } from '../fr/rebuilding.ts';

/** `npm run rebuild`, in the terminal. */
export const rebuilding: typeof french = {
	rebuilt: (rooms) =>
		plural('en', rooms, {
			one: 'List and tallies made again from the journal, # workshop.',
			other: 'Lists and tallies made again from the journal, # workshops.'
		})
};
