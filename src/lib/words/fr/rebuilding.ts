import { plural } from '../language.ts';

/** `npm run rebuild`, in the terminal. */
export const rebuilding = {
	rebuilt: (rooms: number) =>
		plural('fr', rooms, {
			one: 'Liste et décomptes refaits à partir du journal, # atelier.',
			other: 'Listes et décomptes refaits à partir du journal, # ateliers.'
		})
};
