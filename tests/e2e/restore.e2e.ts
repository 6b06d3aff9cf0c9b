import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtInConsultation } from '../../src/lib/core/built-in-consultation.ts';
import { makeBackup } from '../../src/lib/server/backup/make-backup.ts';
import { restoreBackup } from '../../src/lib/server/backup/restore-backup.ts';
import { readDatabaseSettings } from '../../src/lib/server/database/settings.ts';
import { isDatabaseFault } from '../../src/lib/server/database/fault.ts';
import { familiesOf, publishConsultation } from '../../src/lib/server/ledger/catalogue.ts';
import { sending } from '../../src/lib/words/fr/sending.ts';
import { findPostgres } from '../postgres.ts';
import { withOffice, type Environment } from '../sending/office.ts';
import { startPostgres } from '../server/postgres-server.ts';
import { openWorkshop, pasteProposals } from './day/facilitator.ts';
import { installed } from './field.ts';
import { joinOffice } from './joining.ts';
import { build, Server } from './server.ts';
import { expect, test } from './test.ts';

const passphrase = 'quatre mots tirés au sort';

/** A database that lost its last hours: what was received since the backup is sent again, and nobody has to do anything. */
async function drill(
	page: Page,
	server: Server,
	env: Environment,
	empty: Environment,
	file: string
): Promise<void> {
	await joinOffice(page, server.url, env);
	await page.goto(server.url);
	await openWorkshop(page, 'La salle d’avant', '2026-11-25', 12);
	await received(page, server.url);
	await makeBackup({ settings: settingsOf(env), file, passphrase, cost: 2 }, new Date());

	// after the backup: more of this room, another room, and a consultation that the office publishes
	await page.getByRole('link', { name: 'La salle d’avant' }).click();
	await pasteProposals(page, ['Une proposition d’après la sauvegarde', 'Et une autre']);
	await page.goto(server.url);
	await openWorkshop(page, 'La salle d’après', '2026-11-25', 8);
	await publish(env, 'Après la sauvegarde');
	await received(page, server.url);
	const before = await held(env);
	expect(before.rooms).toHaveLength(2);
	await server.stop();

	await restoreBackup({ settings: settingsOf(empty), file, passphrase }, new Date());
	const lost = await held(empty);
	expect(lost.rooms).toHaveLength(1);
	expect(lost.consultations).toEqual([]);

	// the first answer of the restored office is let through, the next request is held up on its way
	const { promise: gate, resolve: open } = Promise.withResolvers<void>();
	let requests = 0;
	await page.route('**/api/sync', async (route) => {
		requests += 1;
		if (requests > 1) await gate;
		await route.continue();
	});
	await server.start(build, empty);
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(page.getByText(sending.allSent)).toBeVisible();
	await expect(page.getByText(sending.allReceived)).toHaveCount(0);
	open();
	await expect(page.getByText(sending.allReceived)).toBeVisible({ timeout: 30_000 });

	const after = await held(empty);
	expect(after).toEqual(before);
	await publish(empty, 'Après la restauration'); // the office writes on, and no history parts in two
	await page.reload();
	await expect.poll(async () => (await held(empty)).consultations).toHaveLength(2);
	const forked = await withOffice(empty, ({ db }) =>
		db
			.selectFrom('chains')
			.select('stream')
			.where((or) => or.or([or('forked', '=', 1), or('beside', '>', 0)]))
			.execute()
	);
	expect(forked).toEqual([]);
}

function settingsOf(env: Environment) {
	const settings = readDatabaseSettings(env);
	if (isDatabaseFault(settings)) throw new Error(settings.fault);
	return settings;
}

async function publish(env: Environment, title: string): Promise<void> {
	const consultation = { ...builtInConsultation({ kind: 'worst' }), title: { fr: title } };
	await withOffice(env, ({ ledger, identity }) =>
		publishConsultation(ledger, identity, consultation, { by: 'somebody', now: new Date() })
	);
}

/** Waits until the first page says that everything has arrived. */
async function received(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await expect(page.getByText(sending.allReceived)).toBeVisible({ timeout: 30_000 });
}

/** What the office holds, room by room and entry by entry. */
function held(env: Environment) {
	return withOffice(env, async ({ db, ledger }) => {
		const rooms = await db
			.selectFrom('rooms')
			.select(['stream', 'place', 'entries', 'state'])
			.orderBy('stream')
			.execute();
		const entries = await db.selectFrom('entries').select(['stream', 'hash']).execute();
		const hashes = entries.map(({ stream, hash }) => `${stream} ${hash}`).sort();
		const consultations = (await familiesOf(ledger)).map(({ root }) => root);
		return { rooms, hashes, consultations };
	});
}

// On both in `npm run test:long`; what differs between them, the server's own tests try on both each time.
const databases = process.env['PREAU_LONG'] ? (['SQLite', 'PostgreSQL'] as const) : (['SQLite'] as const);
for (const name of databases) {
	test(`an office restored on ${name} from an old backup is whole again, and the tablet says so truly`, async ({
		tablet
	}) => {
		test.setTimeout(120_000);
		const folder = await mkdtemp(join(tmpdir(), 'preau-restore-'));
		const binaries = findPostgres();
		test.skip(name === 'PostgreSQL' && binaries === null, 'PostgreSQL is not installed');
		const postgres = name === 'PostgreSQL' ? await startPostgres(binaries ?? '') : null;
		const env = { DATA_DIR: join(folder, 'data') };
		const empty = postgres
			? { DATABASE_URL: postgres.urlOf('postgres') }
			: { DATA_DIR: join(folder, 'restored') };
		const server = await Server.start(build, env);
		try {
			const page = await installed(tablet, server.url);
			await drill(page, server, env, empty, join(folder, 'backup.age'));
		} finally {
			await server.stop();
			await postgres?.stop();
			await rm(folder, { recursive: true, force: true });
		}
	});
}
