import type { Bodies } from '../../src/lib/core/entry-kinds.ts';
import { hashing } from '../../src/lib/seal/hash.ts';
import { named } from './author.ts';

/** A national list in a test, as a room holds it: two tracks for the first question, one for the second. */
export function takenList(name: string, of: Partial<Bodies['list-taken']> = {}): Bodies['list-taken'] {
	return {
		list: named(name),
		published: hashing.hashText(name),
		title: { fr: name },
		scale: 'priority-5',
		rule: { kind: 'required' },
		questions: [
			{
				question: 'q1',
				tracks: [
					{ track: named(`${name} 1`), text: { fr: 'Publier les budgets', en: 'Publish budgets' } },
					{ track: named(`${name} 2`), text: { fr: 'Ouvrir les données' } }
				]
			},
			{ question: 'q2', tracks: [{ track: named(`${name} 3`), text: { fr: 'Former les agents' } }] }
		],
		...of
	};
}
