import type { Consultation } from '../../core/consultation.ts';
import type { Details } from '../../core/entry-kinds.ts';
import { freshPreparation, within, type Offered, type Preparation } from './preparation.ts';

/** A workshop that another one is prepared after. */
export type Copied = {
	readonly id: string;
	readonly consultation: Consultation;
	readonly details: Details;
	readonly lists: readonly { readonly question: string; readonly texts: readonly string[] }[];
};

/** A preparation like that of another workshop, for today; without its proposals. */
export function preparationAfter(original: Copied, today: string): Preparation {
	const { id, details } = original;
	const { place, region, department, people, byCategory, languages = ['fr', 'en'] } = details;
	const counts = Object.entries(byCategory).map(([name, count]) => [within({ id }, name), count] as const);
	return {
		...freshPreparation(today),
		place,
		region: region ?? '',
		department: department ?? '',
		people,
		byCategory: Object.fromEntries(counts),
		languages: languages.length === 1 ? (languages[0] ?? 'all') : 'all',
		consultation: id
	};
}

/** The very consultation of the other workshop, which may be offered nowhere else. */
export function offeredAfter({ id, consultation }: Copied): Offered {
	return { id, consultation, from: 'copied', at: '' };
}

/** Its tracks, as they are typed into a preparation: by `within`, one a line. */
export function listsAfter({ id, lists }: Copied): Preparation['lists'] {
	const filled = lists.filter(({ texts }) => texts.length > 0);
	return Object.fromEntries(
		filled.map(({ question, texts }) => [within({ id }, question), texts.join('\n')])
	);
}
