import type { BrowserContext, Route } from '@playwright/test';
import { devicesOf, revokeDevice } from '../../src/lib/server/devices.ts';
import { inOffice, newCode } from '../e2e/office.ts';
import type { Server } from '../e2e/server.ts';
import type { Visit } from './visit.ts';

const sync = '**/api/sync';

/** Joining an office, and what the first screen says of sending. */
export async function joining(visit: Visit, server: Server): Promise<void> {
	const { join, sending } = visit.words;
	const { page } = visit;
	await visit.home();
	await page.getByText(sending.unjoined.title).waitFor();
	await visit.shoot('sending-unjoined', page.getByText(sending.unjoined.title));
	await visit.follow(sending.unjoined.join);
	await visit.arrive(join.title);
	await visit.shoot('join-empty');
	await visit.press(join.scan);
	await page.getByRole('alert').waitFor();
	await visit.shoot('join-no-camera');
	await visit.field(join.paste).fill('A'.repeat(22));
	await visit.press(join.pasteDo);
	await page.getByRole('alert').first().waitFor();
	await visit.shoot('join-refused');
	await page.goto(`${visit.url}/join#${await newCode(server)}`);
	await page.getByText(join.ready).waitFor();
	await visit.shoot('join-link');
	await visit.press(join.do);
	await page.getByText(join.joinedNow).waitFor();
	await visit.shoot('join-done');
	await visit.page.reload();
	await visit.arrive(join.joinedTitle);
	await visit.page.getByText(join.replaceOpen).click();
	await visit.shoot('join-already');
}

/** On the way to the office: received, waiting, refused on the way, held. */
export async function sendingStates(visit: Visit, server: Server): Promise<void> {
	const { sending, common } = visit.words;
	const { page } = visit;
	const context = page.context();
	const at = (title: string) => page.getByText(title).first();
	await visit.home();
	await at(sending.allReceived).waitFor();
	await visit.shoot('sending-received');
	await visit.shoot('sending-received-note', at(sending.allReceived));
	await answering(context, (route) => route.abort());
	await visit.open('École Jules-Ferry, Quimper', 18);
	await visit.shoot('sending-bar');
	await visit.home();
	await visit.press(sending.send);
	await at(visit.words.refusals['network-absent']({ kind: 'network-absent' })).waitFor();
	await visit.shoot('sending-no-network', at(sending.send));
	await answering(context, (route) =>
		route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Wi-Fi</h1>' })
	);
	await visit.press(sending.send);
	await at(visit.words.refusals['network-elsewhere']({ kind: 'network-elsewhere' })).waitFor();
	await visit.shoot('sending-elsewhere', at(sending.send));
	await answering(context, () => new Promise(() => {}));
	await visit.press(sending.send);
	await page.getByText(sending.asking).waitFor();
	await visit.shoot('sending-asking', page.getByText(sending.asking));
	await context.unroute(sync);
	await page.reload();
	await at(sending.allReceived).waitFor();
	await page.clock.setFixedTime(Date.now() + 2 * 365 * 24 * 3_600_000);
	await page.reload();
	await at(sending.clockTitle).waitFor();
	await visit.shoot('sending-clock', at(sending.clockTitle));
	await inOffice(server, async (db) => {
		for (const { device } of await devicesOf(db, null)) await revokeDevice(db, device, null);
	});
	await visit.open('Mairie, Vannes', 9);
	await visit.home();
	await at(sending.allHeld).waitFor();
	await visit.shoot('sending-held', at(sending.allHeld));
	await page.getByText(common.name).first().waitFor();
}

async function answering(context: BrowserContext, answer: (route: Route) => Promise<void>): Promise<void> {
	await context.unroute(sync);
	await context.route(sync, answer);
}
