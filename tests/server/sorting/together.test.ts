import { expect, test } from 'vitest';
import { isRefusal } from '$lib/core/refusal.ts';
import { sortingStream } from '$lib/core/office/sorting.ts';
import { hashing } from '$lib/seal/hash.ts';
import { newId } from '$lib/seal/random.ts';
import { openOffice, type Office } from '$lib/server/office.ts';
import { append } from '$lib/server/ledger/append.ts';
import { rebuild } from '$lib/server/ledger/rebuilding.ts';
import { commonTracksOf } from '$lib/server/sorting/common-tracks.ts';
import { revisionOf } from '$lib/server/sorting/revision.ts';
import { actions } from '../../../src/routes/(office)/office/sorting/[root]/+page.server.ts';
import { named } from '../../core/author.ts';
import { onEachDatabase } from '../databases.ts';
import { proposes, root, SortingOffice } from './desk.ts';

type Event = Parameters<(typeof actions)['place']>[0];

/** What a form that somebody sends does, through the route itself; a refusal is its answer, else null. */
async function sends(
	office: Office,
	by: string,
	name: keyof typeof actions,
	fields: readonly (readonly [string, string])[]
): Promise<unknown> {
	const body = new FormData();
	for (const [field, value] of fields) body.append(field, value);
	const url = new URL(`http://localhost/office/sorting/${root}?/${name}&question=q1`);
	const request = new Request(url, { method: 'POST', body });
	const person = { id: by, name: by, role: 'national', region: null } as const;
	const event = { request, url, params: { root }, locals: { office, person } } as unknown as Event;
	try {
		return await actions[name]!(event);
	} catch (thrown) {
		expect(thrown).toMatchObject({ status: 303 });
		return null;
	}
}

onEachDatabase(({ name, make }) => {
	test('two people sort at once and tablets send meanwhile, through two servers: nothing is lost', async () => {
		const settings = await make();
		const environment =
			settings.kind === 'sqlite' ? { DATA_DIR: settings.folder } : { DATABASE_URL: settings.url };
		const first = await openOffice(environment);
		// on SQLite two servers in one process would wait for each other for ever
		const second = name === 'SQLite' ? first : await openOffice(environment);
		const desk = new SortingOffice(first.db, first.identity);
		const brest = await desk.room({ place: 'Brest', region: '53' }, ...texts('Brest', 12));
		const lyon = await desk.room({ place: 'Lyon', region: '84' }, ...texts('Lyon', 12));
		await desk.adds('ana', 'Une piste commune');
		await desk.adds('ben', 'Une autre');
		const [one, other] = (await commonTracksOf(first.ledger, root)).map(({ track }) => track);
		const { sources } = await desk.list({}, null, 40);
		expect(sources).toHaveLength(24);
		const field = ({ stream, track, words }: (typeof sources)[number]) =>
			['source', `${stream}~${track}~${words}`] as const;

		const ana = async () => {
			for (const source of sources)
				expect(await sends(first, 'ana', 'place', [field(source), ['track', one!]])).toBeNull();
		};
		const ben = async () => {
			for (const source of sources.slice(0, 12).toReversed())
				expect(await sends(second, 'ben', 'place', [field(source), ['track', other!]])).toBeNull();
			const made = [field(sources[20]!), ['fr', 'Une piste de Ben'], ['nature', 'partly']] as const;
			expect(await sends(second, 'ben', 'add', made)).toBeNull();
		};
		const tablet = async (scribe: typeof brest, office: Office) => {
			for (let round = 0; round < 10; round += 1) {
				proposes(scribe, `${scribe.stream} de plus ${round}`);
				const from = scribe.written.length;
				const delivery = { carrier: scribe.device, received: new Date().toISOString() };
				const answer = await append(office.ledger, await scribe.batch(from), delivery);
				if (isRefusal(answer)) throw new Error(answer.kind);
			}
		};
		await Promise.all([ana(), ben(), tablet(brest, first), tablet(lyon, second)]);

		const acts = await first.db.selectFrom('source_acts').selectAll().execute();
		expect(acts.filter(({ by }) => by === 'ana')).toHaveLength(24);
		expect(acts.filter(({ by }) => by === 'ben')).toHaveLength(13);
		const all = (await desk.list({ shelf: 'all' }, null, 100)).sources;
		expect(all).toHaveLength(44);
		const count = (standing: string) => all.filter((source) => source.standing === standing).length;
		expect([count('unplaced'), count('contested'), count('placed')]).toEqual([20, 13, 11]);
		const stream = sortingStream(root, hashing.hashText);
		const rows = await first.db
			.selectFrom('entries')
			.select(['pos', 'seq'])
			.where('stream', '=', stream)
			.execute();
		const places = rows.map(({ pos }) => pos).toSorted((a, b) => a - b);
		expect(places).toEqual(rows.map((_, index) => index + 1));
		expect(new Set(rows.map(({ seq }) => seq)).size).toBe(rows.length);
		const before = await standings(first);
		await rebuild(second.ledger);
		expect(await standings(first)).toEqual(before);
		if (second !== first) await second.close();
		await first.close();
	});

	test('what is refused gives back what was written, and the page of a colleague sees what is done', async () => {
		const settings = await make();
		const environment =
			settings.kind === 'sqlite' ? { DATA_DIR: settings.folder } : { DATABASE_URL: settings.url };
		const office = await openOffice(environment);
		const desk = new SortingOffice(office.db, office.identity);
		await desk.room({ place: 'Brest', region: '53' }, 'Des bus le soir');
		const { stream, track, words } = await desk.find('Des bus le soir');
		const source = ['source', `${stream}~${track}~${words}`] as const;
		const before = await revisionOf(office.db, root);
		const typed = [
			['reason', ''],
			['fr', 'Des bus'],
			['en', 'Buses']
		] as const;
		expect(await sends(office, 'ana', 'aside', [source, ...typed])).toMatchObject({
			status: 422,
			data: { refusal: { kind: 'text-empty' }, given: { fr: 'Des bus', en: 'Buses' } }
		});
		const nowhere = [['track', newId()], ...typed] as const;
		expect(await sends(office, 'ana', 'place', [source, ...nowhere])).toMatchObject({
			data: { refusal: { kind: 'common-track-unknown' }, given: { fr: 'Des bus' } }
		});
		const old = ['source', `${stream}~${track}~${hashing.hashText('before')}`] as const;
		expect(await sends(office, 'ana', 'add', [old, ...typed])).toMatchObject({
			data: { refusal: { kind: 'source-changed' }, given: { en: 'Buses' } }
		});
		expect(await revisionOf(office.db, root)).toBe(before);
		expect(await sends(office, 'ana', 'add', [source, ...typed])).toBeNull();
		expect(await revisionOf(office.db, root)).not.toBe(before);
		await office.close();
	});
});

function texts(place: string, count: number): string[] {
	return Array.from({ length: count }, (_, index) => `${place}, idée ${named(`${place} ${index}`)}`);
}

async function standings({ db }: Office) {
	const rows = await db.selectFrom('tracks').select(['stream', 'track', 'standing']).execute();
	const placements = await db.selectFrom('placements').selectAll().execute();
	return [...rows, ...placements].map((row) => JSON.stringify(row)).sort();
}
