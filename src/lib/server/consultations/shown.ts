import type { ListedFamily, ShownFamily } from '../../core/office/listed-consultation.ts';
import { newestOf, openLists, type Family } from '../../core/sync/catalogue.ts';
import type { Database } from '../database/tables.ts';
import { familiesOf } from '../ledger/catalogue.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** Every consultation of the office, with how many rooms of the scope (a region, or null for all) were opened for it. */
export async function listFamilies(ledger: Ledger, scope: string | null): Promise<ListedFamily[]> {
	const families = await familiesOf(ledger);
	const rooms = await roomsByVersion(ledger.db, families.flatMap(idsOf), scope);
	return families.map((family) => {
		const { consultation, at } = newestOf(family);
		return {
			root: family.root,
			title: consultation.title,
			questions: consultation.questions.length,
			versions: family.versions.length,
			at,
			closed: family.closed !== null,
			lists: openLists(family).length,
			rooms: idsOf(family).reduce((sum, id) => sum + (rooms.get(id) ?? 0), 0)
		};
	});
}

/** One consultation with its versions and its national lists; null where there is none of that root. */
export async function showFamily(
	ledger: Ledger,
	root: string,
	scope: string | null
): Promise<ShownFamily | null> {
	const family = (await familiesOf(ledger)).find((one) => one.root === root);
	if (!family) return null;
	const rooms = await roomsByVersion(ledger.db, idsOf(family), scope);
	const versions = family.versions.map(({ id, consultation, at }, index) => {
		return { id, number: index + 1, consultation, at, rooms: rooms.get(id) ?? 0 };
	});
	return { root, closed: family.closed, versions: versions.toReversed(), lists: family.lists.toReversed() };
}

/** What the log calls the consultations and the lists that its lines name. */
export async function namesInCatalogue(ledger: Ledger): Promise<Map<string, string>> {
	const names = new Map<string, string>();
	for (const { versions, lists } of await familiesOf(ledger)) {
		for (const { id, consultation } of versions) names.set(id, consultation.title.fr);
		for (const { list, title } of lists) names.set(list, title.fr);
	}
	return names;
}

function idsOf({ versions }: Family): string[] {
	return versions.map(({ id }) => id);
}

// Real rooms that were not voided: what is counted anywhere.
async function roomsByVersion(
	db: Database,
	versions: readonly string[],
	scope: string | null
): Promise<Map<string, number>> {
	if (versions.length === 0) return new Map();
	let query = db
		.selectFrom('rooms')
		.select(({ fn }) => ['consultation', fn.countAll<number>().as('rooms')])
		.where('consultation', 'in', versions)
		.where('purpose', '=', 'real')
		.where('phase', '!=', 'voided')
		.groupBy('consultation');
	if (scope !== null) query = query.where('region', '=', scope);
	return new Map((await query.execute()).map(({ consultation, rooms }) => [consultation, Number(rooms)]));
}
