import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefusal } from '../../src/lib/core/refusal.ts';
import { roomCode } from '../../src/lib/core/room-code.ts';
import { nativeHashing } from '../../src/lib/seal/native-hash.ts';
import { makeRelease } from '../../src/lib/server/releases/making.ts';
import { build, Server } from '../e2e/server.ts';
import { graded } from '../server/rooms/second-round.ts';
import { inFolder } from '../server/rooms/seeding.ts';
import { must, proposes, SortingOffice } from '../server/sorting/desk.ts';
import { wideAndNarrow } from './camera.ts';
import type { Visit } from './visit.ts';

/** What became of a room's proposals, for those who were there; without a script, too. */
export async function wayBack(visit: Visit): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'preau-way-back-'));
	const code = await sortedRoom(folder);
	const server = await Server.start(build, { DATA_DIR: folder });
	const browser = visit.page.context().browser()!;
	const context = await browser.newContext({ locale: 'fr-FR' });
	const bare = await browser.newContext({ javaScriptEnabled: false });
	try {
		const cookie = { name: 'preau-language', value: visit.language, url: server.url };
		await context.addCookies([cookie]);
		await bare.addCookies([cookie]);
		const { wayBack: words } = visit.words.office;
		const plain = await bare.newPage();
		await plain.goto(`${server.url}/rooms`);
		await plain.getByLabel(words.code).fill(code.toLowerCase().replace('-', ' '));
		await plain.getByRole('button', { name: words.open }).click();
		await plain.getByText(words.how).waitFor();
		const page = await context.newPage();
		await page.goto(`${server.url}/rooms`);
		await visit.camera.shoot(page, 'rooms-code');
		await page.getByLabel(words.code).fill('7kx3');
		await page.keyboard.press('Enter');
		await page.getByRole('alert').waitFor();
		await visit.camera.shoot(page, 'rooms-code-refused', undefined, wideAndNarrow);
		await page.goto(`${server.url}/rooms/AAAAA-AAAAA`);
		await page.getByRole('heading', { name: words.notFound }).waitFor();
		await visit.camera.shoot(page, 'rooms-code-unknown', undefined, wideAndNarrow);
		await page.goto(`${server.url}/rooms/${code}`);
		await page.getByText(words.how).waitFor();
		await visit.camera.shoot(page, 'room-return');
	} finally {
		await context.close();
		await bare.close();
		await server.stop();
	}
}

async function sortedRoom(folder: string): Promise<string> {
	let code = '';
	await inFolder(folder, async (db) => {
		const office = await SortingOffice.on(db);
		const texts = [
			'Des pistes cyclables partout',
			'Ouvrir les données de l’eau',
			'Changer la couleur du logo',
			'Un conseil des jeunes et un budget qu’ils décident',
			'Un banc devant la mairie'
		] as const;
		const room = await office.room({ place: 'Maison des associations, Rennes', region: '53' }, ...texts);
		code = roomCode(room.stream, nativeHashing.hashText);
		const names = [
			'Aller à vélo sans danger',
			'Publier les données de chaque commune',
			'Écouter les jeunes',
			'Un budget décidé ensemble'
		];
		const commons: string[] = [];
		for (const name of names) commons.push(await office.adds('ana', name));
		must(await office.places('ana', texts[0], commons[0]!, 'identical'));
		must(await office.places('ana', texts[1], commons[1]!, 'absorbed'));
		must(await office.setsAside('ana', texts[2], 'Ne dépend pas du gouvernement ouvert'));
		for (const common of commons.slice(2)) must(await office.places('ana', texts[3], common, 'split'));
		const list = await graded(db, commons.slice(0, 2));
		const made = await makeRelease(office.ledger, { list, number: 1, by: 'ana' }, new Date());
		if (isRefusal(made)) throw new Error(made.kind);
		proposes(room, 'Des rues sans voitures le dimanche, près des écoles');
		await office.receives(room);
	});
	return code;
}
