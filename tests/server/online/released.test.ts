import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import { runVerify } from '../../../src/commands/verify/run.ts';
import { filesIn } from '$lib/server/archive/zip.ts';
import { standingOf } from '$lib/server/devices.ts';
import { openLedger } from '$lib/server/ledger/ledger.ts';
import { officeOf } from '$lib/server/office-identity.ts';
import { takeVote } from '$lib/server/online/casting.ts';
import { closeOnlineUrn } from '$lib/server/online/closing.ts';
import { makeCodes } from '$lib/server/online/codes.ts';
import { openOnlineUrn } from '$lib/server/online/opening.ts';
import { makeRelease } from '$lib/server/releases/making.ts';
import { packageOf } from '$lib/server/releases/package.ts';
import { pooledResult } from '$lib/server/rooms/pooled-result.ts';
import { named } from '../../core/author.ts';
import { onEachDatabase } from '../databases.ts';
import { inventedRooms } from '../rooms/graded-lists.ts';

const now = new Date('2026-11-25T12:00:00Z');
const hand = { by: 'ana', now };
const window = { opens: '2026-11-25T10:00:00.000Z', closes: '2026-11-26T10:00:00.000Z' };

onEachDatabase(({ open }) => {
	test('rooms and online stay apart from the urn to the package, which computes both again', async () => {
		const db = await open();
		const identity = await officeOf(db);
		const office = { db, identity, ledger: openLedger(db, identity, standingOf) };
		const { list, questions } = await inventedRooms(db);
		const page = async () => sound(await pooledResult(office.ledger, list, { room: null, scope: null }));
		const before = await page();
		expect(before.online).toBeNull();
		await openOnlineUrn(office, list, window, hand);
		const tracks = questions.flatMap((one) => one.tracks).length;
		for (const [person, code] of sound(await makeCodes(db, list, 12, hand)).entries()) {
			const grades = Array.from({ length: tracks }, (_, place) => (person + place) % 6);
			expect(await takeVote(db, list, { code, attempt: named(code), grades }, now)).toBe('kept');
		}
		expect((await page()).online).toEqual({ isClosed: false, beside: null });
		await closeOnlineUrn(office, list, hand);
		const { online, ...after } = await page();
		const { online: _, ...rooms } = before;
		expect(after).toEqual(rooms);
		expect(online?.beside).toMatchObject({ ballots: 12 });

		const release = sound(await makeRelease(office.ledger, { list, number: 1, by: 'ana' }, now));
		expect(release).toMatchObject({ ballots: 281, online: { ballots: 12 } });
		const bytes = new Uint8Array(await new Response(packageOf(db, release)).arrayBuffer());
		const folder = await mkdtemp(join(tmpdir(), 'preau-online-'));
		try {
			for (const [name, content] of (await filesIn(bytes, 1e8))!)
				await writeFile(join(folder, name), content);
			expect(await verified(folder)).toMatch(/^0 Equal\./u);
			const counts = new TextDecoder().decode((await filesIn(bytes, 1e8))!.get('decomptes_en_ligne.csv'));
			const lines = counts.split('\r\n');
			lines[2] = lines[2]!.replace(/\d+$/u, (digit) => String(Number(digit) + 1));
			await writeFile(join(folder, 'decomptes_en_ligne.csv'), lines.join('\r\n'));
			expect(await verified(folder)).toMatch(/decomptes_en_ligne\.csv/u);
		} finally {
			await rm(folder, { recursive: true });
		}
	});
});

async function verified(path: string): Promise<string> {
	let said = '';
	const write = (text: string) => void (said += text);
	const code = await runVerify({ args: [path], env: { LANG: 'C.UTF-8' }, out: write, err: write });
	return `${code} ${said.trim()}`;
}

function sound<T>(value: T | Refusal | null): Exclude<T, Refusal> {
	if (value === null || isRefusal(value)) throw new Error(JSON.stringify(value));
	return value as Exclude<T, Refusal>;
}
