import type { Language } from './language.ts';
import type { Words } from './words.ts';

/** A part of the words, loaded with the first page that needs it (and precached like the rest of the application). */
export type Area = keyof Words;

export async function loadAreas(language: Language, areas: readonly Area[]): Promise<Partial<Words>> {
	const loaded = await Promise.all(areas.map((area) => load(language, area)));
	return Object.assign({}, ...loaded) as Partial<Words>;
}

type Module<A extends Area> = { readonly [K in A]: Words[A] };
type Loaders = { readonly [A in Area]: () => Promise<Module<A>> };

async function load<A extends Area>(language: Language, area: A): Promise<Partial<Words>> {
	const module = await loaders[language][area]();
	return { [area]: module[area] };
}

const loaders: Readonly<Record<Language, Loaders>> = {
	fr: {
		common: () => import('./fr/common.ts'),
		grades: () => import('./fr/grades.ts'),
		refusals: () => import('./fr/refusals.ts'),
		workshops: () => import('./fr/workshops.ts'),
		prepare: () => import('./fr/prepare.ts'),
		gather: () => import('./fr/gather.ts'),
		sort: () => import('./fr/sort.ts'),
		grade: () => import('./fr/grade.ts'),
		closing: () => import('./fr/closing.ts'),
		result: () => import('./fr/result.ts'),
		explanation: () => import('./fr/explanation.ts'),
		wall: () => import('./fr/wall.ts'),
		method: () => import('./fr/method.ts'),
		paper: () => import('./fr/paper.ts'),
		office: () => import('./fr/office.ts'),
		sending: () => import('./fr/sending.ts'),
		join: () => import('./fr/join.ts'),
		rounds: () => import('./fr/rounds.ts'),
		conclude: () => import('./fr/conclude.ts'),
		lists: () => import('./fr/lists.ts'),
		minutes: () => import('./fr/minutes.ts'),
		fingerprint: () => import('./fr/fingerprint.ts'),
		time: () => import('./fr/time.ts'),
		pin: () => import('./fr/pin.ts'),
		display: () => import('./fr/display.ts'),
		voided: () => import('./fr/voided.ts'),
		keying: () => import('./fr/keying.ts'),
		tablets: () => import('./fr/tablets.ts'),
		urns: () => import('./fr/urns.ts'),
		ready: () => import('./fr/ready.ts'),
		tour: () => import('./fr/tour.ts'),
		file: () => import('./fr/file.ts'),
		questions: () => import('./fr/questions.ts'),
		removal: () => import('./fr/removal.ts'),
		messages: () => import('./fr/messages.ts'),
		vote: () => import('./fr/vote.ts')
	},
	en: {
		common: () => import('./en/common.ts'),
		grades: () => import('./en/grades.ts'),
		refusals: () => import('./en/refusals.ts'),
		workshops: () => import('./en/workshops.ts'),
		prepare: () => import('./en/prepare.ts'),
		gather: () => import('./en/gather.ts'),
		sort: () => import('./en/sort.ts'),
		grade: () => import('./en/grade.ts'),
		closing: () => import('./en/closing.ts'),
		result: () => import('./en/result.ts'),
		explanation: () => import('./en/explanation.ts'),
		wall: () => import('./en/wall.ts'),
		method: () => import('./en/method.ts'),
		paper: () => import('./en/paper.ts'),
		office: () => import('./en/office.ts'),
		sending: () => import('./en/sending.ts'),
		join: () => import('./en/join.ts'),
		rounds: () => import('./en/rounds.ts'),
		conclude: () => import('./en/conclude.ts'),
		lists: () => import('./en/lists.ts'),
		minutes: () => import('./en/minutes.ts'),
		fingerprint: () => import('./en/fingerprint.ts'),
		time: () => import('./en/time.ts'),
		pin: () => import('./en/pin.ts'),
		display: () => import('./en/display.ts'),
		voided: () => import('./en/voided.ts'),
		keying: () => import('./en/keying.ts'),
		tablets: () => import('./en/tablets.ts'),
		urns: () => import('./en/urns.ts'),
		ready: () => import('./en/ready.ts'),
		tour: () => import('./en/tour.ts'),
		file: () => import('./en/file.ts'),
		questions: () => import('./en/questions.ts'),
		removal: () => import('./en/removal.ts'),
		messages: () => import('./en/messages.ts'),
		vote: () => import('./en/vote.ts')
	}
};
