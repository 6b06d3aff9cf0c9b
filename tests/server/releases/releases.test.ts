import { beforeAll, expect, test } from 'vitest';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefusal } from '$lib/core/refusal.ts';
import { Chance } from '../../../src/commands/demo/chance.ts';
import { tellStory } from '../../../src/commands/demo/story.ts';
import { runVerify } from '../../../src/commands/verify/run.ts';
import { digestOf } from '../../../src/lib/core/release/digest.ts';
import type { Release } from '../../../src/lib/core/release/release.ts';
import { filesIn } from '../../../src/lib/server/archive/zip.ts';
import { familiesOf } from '../../../src/lib/server/ledger/catalogue.ts';
import { openLedger } from '../../../src/lib/server/ledger/ledger.ts';
import { standingOf } from '../../../src/lib/server/devices.ts';
import { officeOf } from '../../../src/lib/server/office-identity.ts';
import type { Office } from '../../../src/lib/server/office.ts';
import { makeRelease, previewRelease } from '../../../src/lib/server/releases/making.ts';
import { nextRelease } from '../../../src/lib/server/releases/next-release.ts';
import { packageOf } from '../../../src/lib/server/releases/package.ts';
import { headOf, headsOf, wholeRelease } from '../../../src/lib/server/releases/reading.ts';
import { onEachDatabase } from '../databases.ts';

const now = new Date('2026-11-25T10:00:00Z');

onEachDatabase(({ open }) => {
	let office: Office;
	const lists = new Map<string, string>();
	const listOf = (title: string) => lists.get(title)!;

	beforeAll(async () => {
		const db = await open();
		const identity = await officeOf(db);
		office = { db, identity, ledger: openLedger(db, identity, standingOf), close: () => Promise.resolve() };
		await tellStory(office, 6);
		for (const family of await familiesOf(office.ledger))
			for (const { title, list } of family.lists) lists.set(title.fr, list);
	});

	async function made(title: string): Promise<Release> {
		const preview = sound(await previewRelease(office.ledger, listOf(title), now));
		const order = { list: listOf(title), number: preview.number, by: 'somebody' };
		return sound(await makeRelease(office.ledger, order, now));
	}

	async function packed(release: Release): Promise<Uint8Array> {
		return new Uint8Array(await new Response(packageOf(office.db, release)).arrayBuffer());
	}

	test('a preview keeps nothing; what is made is read again as it was', async () => {
		const title = 'Expérience d’Orsay, 22 avril 2007';
		sound(await previewRelease(office.ledger, listOf(title), now));
		expect(await headsOf(office.db, listOf(title))).toEqual([]);
		const release = await made(title);
		const head = await headOf(office.db, listOf(title), null);
		expect(await wholeRelease(office.db, head!)).toEqual(release);
		const bayrou = new Chance('Préau 2026').of(title).id('Bayrou');
		expect(release.results[0]!.ranking[0]).toMatchObject({ track: bayrou, rank: 1 });
		expect(release).toMatchObject({ number: 1, rooms: 3, ballots: 1733 });
	});

	test('a second one is not made of the same rooms, nor for a number that nobody was shown', async () => {
		const list = listOf('Expérience d’Orsay, 22 avril 2007');
		for (const number of [1, 2])
			expect(await makeRelease(office.ledger, { list, number, by: 'somebody' }, now)).toEqual({
				kind: 'release-unchanged',
				number: 1
			});
	});

	test('what the next one would tell is told anew once something of it moves', async () => {
		const list = listOf('Dix domaines du Open Gov Challenge');
		const told = () => nextRelease(office.ledger, list, now);
		const first = await told();
		expect(first).toEqual(digestOf(sound(await previewRelease(office.ledger, list, now))));
		expect(await told()).toBe(first);
		await office.db
			.updateTable('streams')
			.set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
			.execute();
		expect(await told()).not.toBe(first);
		expect(await told()).toEqual(first);
	});

	test('its package computes again from itself alone, and a changed digit is named', async () => {
		const list = listOf('Dix domaines du Open Gov Challenge');
		expect(await nextRelease(office.ledger, list, now)).toMatchObject({ number: 1 });
		const release = await made('Dix domaines du Open Gov Challenge');
		expect(await nextRelease(office.ledger, list, now)).toEqual({ kind: 'release-unchanged', number: 1 });
		const folder = await mkdtemp(join(tmpdir(), 'preau-package-'));
		try {
			const archive = join(folder, 'package.zip');
			await writeFile(archive, await packed(release));
			expect(await verified(archive)).toMatch(/^0 Equal\. Ten areas .* 3 workshops, 73 ballots/);
			for (const [name, bytes] of (await filesIn(await packed(release), 1e8))!)
				await writeFile(join(folder, name), bytes);
			await rm(archive);
			expect(await verified(folder)).toMatch(/^0 Equal\./);
			const files = (await filesIn(await packed(release), 1e8))!;
			const lines = new TextDecoder().decode(files.get('decomptes.csv')).split('\r\n');
			lines[7] = lines[7]!.replace(/\d+$/u, (count) => String(Number(count) + 1));
			await writeFile(join(folder, 'decomptes.csv'), lines.join('\r\n'));
			expect(await verified(folder)).toMatch(
				/^1 Not equal: 2 differences\.[^]*decomptes\.csv, line 8, effectif: /
			);
		} finally {
			await rm(folder, { recursive: true });
		}
	});

	test('the same release gives the same archive, byte for byte', async () => {
		const head = await headOf(office.db, listOf('Expérience d’Orsay, 22 avril 2007'), 1);
		const release = await wholeRelease(office.db, head!);
		expect(Buffer.compare(await packed(release), await packed(release))).toBe(0);
	});

	test('an unknown list is refused', async () => {
		expect(await previewRelease(office.ledger, 'AAAAAAAAAAAAAAAAAAAAAA', now)).toEqual({
			kind: 'list-unknown'
		});
	});
});

async function verified(path: string): Promise<string> {
	let said = '';
	const write = (text: string) => void (said += text);
	const code = await runVerify({ args: [path], env: { LANG: 'C.UTF-8' }, out: write, err: write });
	return `${code} ${said.trim()}`;
}

function sound<T>(value: T): Exclude<T, { kind: string }> {
	if (isRefusal(value)) throw new Error(JSON.stringify(value));
	return value as Exclude<T, { kind: string }>;
}
