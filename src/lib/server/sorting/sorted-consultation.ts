import type { Consultation } from '../../core/consultation.ts';
import type { SortedConsultation } from '../../core/office/sorted.ts';
import { familyOf } from '../../core/sync/catalogue.ts';
import { familiesOf } from '../ledger/catalogue.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { readRoom } from '../ledger/reading.ts';

/**
 * The consultation of this root as far as its rooms' tracks are sorted: as the office published it, or as a room opened
 * with it. Null where nobody did either, and for a later version, which is sorted with the first.
 */
export async function sortedConsultation(ledger: Ledger, root: string): Promise<SortedConsultation | null> {
	const family = familyOf(await familiesOf(ledger), root);
	if (family && family.root !== root) return null;
	const contents = family?.versions.map(({ consultation }) => consultation) ?? [
		await openedWith(ledger, root)
	];
	const newest = contents.at(-1);
	if (!newest) return null;
	const questions = new Map(contents.flatMap((one) => one?.questions ?? []).map((one) => [one.id, one]));
	return {
		root,
		versions: family?.versions.map(({ id }) => id) ?? [root],
		title: newest.title,
		questions: [...questions.values()]
	};
}

/** Every consultation that rooms were held for or that the office published, those with rooms first. */
export async function sortedConsultations(ledger: Ledger): Promise<SortedConsultation[]> {
	const families = await familiesOf(ledger);
	const rooms = await ledger.db.selectFrom('rooms').select('consultation').groupBy('consultation').execute();
	const roots = rooms.map(({ consultation }) => familyOf(families, consultation)?.root ?? consultation);
	const all = await Promise.all(
		[...new Set([...roots, ...families.map(({ root }) => root)])].map((root) =>
			sortedConsultation(ledger, root)
		)
	);
	return all.filter((one) => one !== null);
}

async function openedWith(ledger: Ledger, version: string): Promise<Consultation | undefined> {
	const room = await ledger.db
		.selectFrom('tracks')
		.select('stream')
		.where('consultation', '=', version)
		.limit(1)
		.executeTakeFirst();
	const read = room && (await readRoom(ledger, room.stream));
	return read?.workshop.opened?.consultation;
}
