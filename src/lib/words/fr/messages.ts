import { plural } from '../language.ts';

/** What the office writes to a workshop, as its tablets show it. */
export const messages = {
	title: (n: number) =>
		plural('fr', n, { one: 'Message du bureau national', other: 'Messages du bureau national' }),
	read: 'Marquer comme lu',
	afterSigning: 'arrivé après la signature, le relevé n’en change pas'
};
