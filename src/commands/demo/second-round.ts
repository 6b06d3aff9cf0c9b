import type { Consultation } from '../../lib/core/consultation.ts';
import type { Bodies } from '../../lib/core/entry-kinds.ts';
import type { NationalList } from '../../lib/core/national-list.ts';
import { consultationId } from '../../lib/core/sync/catalogue.ts';
import { nativeHashing } from '../../lib/seal/native-hash.ts';
import { writeAsOffice } from '../../lib/server/ledger/office-entries.ts';
import type { Office } from '../../lib/server/office.ts';
import type { Chance } from './chance.ts';
import type { ScriptedRoom } from './scripted-room.ts';
import { close, place, sign, type Grading, type RoomPlan } from './workshop-script.ts';

/** A list as rooms take it over: with the name of the entry that published it. */
export type Published = Bodies['list-taken'];

/** A track of a list, by the item that it is made of. */
export type ListedItem = { readonly id: string; readonly text: string };

/** Publishes a national list of items, by question; the office's own entry names its words for every room. */
export async function publishList(
	office: Office,
	{
		consultation,
		title,
		items,
		chance
	}: {
		readonly consultation: Consultation;
		readonly title: NationalList['title'];
		readonly items: ReadonlyMap<string, readonly ListedItem[]>;
		readonly chance: Chance;
	},
	now: Date
): Promise<Published> {
	const { scale, rule } = consultation;
	const questions = [...items].map(([question, own]) => ({
		question,
		tracks: own.map(({ id, text }) => ({ track: chance.id(id), text: { fr: text } }))
	}));
	const list = chance.id('list');
	const content = { title, scale, rule, questions };
	const root = consultationId(consultation, nativeHashing.hashText);
	const draft = { kind: 'list-published', body: { list, consultation: root, ...content } } as const;
	const entry = await writeAsOffice(office.ledger, office.identity, office.identity.catalogue, draft, {
		by: 'demo',
		now
	});
	return { list, published: entry.hash, ...content };
}

/** A room that meets for a national list alone: it takes the list, grades it and signs. */
export function playSecondRound(
	room: ScriptedRoom,
	plan: Pick<RoomPlan, 'consultation' | 'details' | 'ballots'> & { readonly list: Published },
	chance: Chance,
	grading: Grading
): void {
	const { consultation, details, ballots, list } = plan;
	room.does({ kind: 'open-workshop', consultation, purpose: 'real', details });
	room.does({ kind: 'open-list-round', list, ...place(room, 1) });
	close(room, 1, ballots, grading);
	sign(room, plan, chance);
}
