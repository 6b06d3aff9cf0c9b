import type { Page } from '@playwright/test';
import { common } from '../../src/lib/words/fr/common.ts';
import { gather } from '../../src/lib/words/fr/gather.ts';
import { join } from '../../src/lib/words/fr/join.ts';
import { refusals } from '../../src/lib/words/fr/refusals.ts';
import { sending } from '../../src/lib/words/fr/sending.ts';
import { revokeDevice, devicesOf } from '../../src/lib/server/devices.ts';
import { expectAccessible } from './day/accessible.ts';
import { installed, openedRehearsal } from './field.ts';
import { flipped, hand, Line, type Fault } from './line.ts';
import { heldAt, inOffice, newCode } from './office.ts';
import { expect, test } from './test.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const received = (page: Page) => page.getByText(/^Reçu, accusé n°\u00a0[0-9A-Z]{4}-[0-9A-Z]{4}$/);

async function joinByLink(page: Page, url: string, code: string): Promise<void> {
	await page.goto(`${url}/join#${code}`);
	await button(page, join.do).click();
	await expect(page.getByText(join.joinedNow)).toBeVisible();
}

async function addProposal(page: Page, text: string): Promise<void> {
	await page.getByRole('link', { name: 'Rennes' }).click();
	await page.getByRole('textbox', { name: gather.paste.label }).fill(text);
	await button(page, gather.paste.add(1)).click();
	await expect(page.getByText(gather.paste.added(1))).toBeVisible();
	await page.getByRole('link', { name: common.name, exact: true }).click();
}

test('a tablet joins by a link, whose code leaves the address, and what was made before is received', async ({
	server,
	tablet
}) => {
	const page = await installed(tablet, server.url);
	await openedRehearsal(page);
	await page.goto(server.url);
	await expect(page.getByText(sending.unjoined.title)).toBeVisible();
	await expect(page.getByText(sending.states.here, { exact: true })).toBeVisible();
	const code = await newCode(server);
	await page.goto(`${server.url}/join#${code}`);
	await expect(page.getByText(join.ready)).toBeVisible();
	expect(page.url()).toBe(`${server.url}/join`);
	await expectAccessible(page, 'a link to join');
	await button(page, join.do).click();
	await expect(page.getByText('Tablette 3, Rennes')).toBeVisible();
	await expect(page.getByText('Bretagne')).toBeVisible();
	await expectAccessible(page, 'joined');
	await page.getByRole('link', { name: join.home }).click();
	await expect(page.getByText(sending.allReceived)).toBeVisible();
	await expect(received(page)).toBeVisible();
	await expectAccessible(page, 'everything received');
	await page.goBack();
	await page.goBack();
	expect(page.url()).not.toContain(code);
});

test(
	'by pasting a code; a code is said to be unknown, used by another, or of another address',
	{ tag: '@long' },
	async ({ server, tablet }) => {
		const page = await installed(tablet, server.url);
		await page.goto(`${server.url}/join`);
		const field = page.getByRole('textbox', { name: join.paste });
		const tries: [string, string][] = [
			['nothing of the kind', refusals['code-unreadable']({ kind: 'code-unreadable' })],
			['A'.repeat(22), refusals['code-unknown']({ kind: 'code-unknown' })],
			[
				`https://elsewhere.example/join#${'A'.repeat(22)}`,
				refusals['code-elsewhere']({ kind: 'code-elsewhere', host: 'elsewhere.example' })
			]
		];
		for (const [text, sentence] of tries) {
			await field.fill(text);
			await button(page, join.pasteDo).click();
			await expect(page.getByRole('alert')).toHaveText(sentence);
		}
		const code = await newCode(server);
		await field.fill(`${server.url}/join#${code}`);
		await button(page, join.pasteDo).click();
		await expect(page.getByText(join.joinedNow)).toBeVisible();
	}
);

test(
	'without a camera it is said in words, and pasting remains',
	{ tag: '@long' },
	async ({ server, tablet }) => {
		const page = await installed(tablet, server.url);
		await page.goto(`${server.url}/join`);
		await button(page, join.scan).click();
		await expect(page.getByRole('alert')).toBeVisible();
		await expect(page.getByRole('textbox', { name: join.paste })).toBeVisible();
	}
);

test('offline everything waits and is said; with the network it goes by itself', async ({
	server,
	tablet
}) => {
	const page = await installed(tablet, server.url);
	await joinByLink(page, server.url, await newCode(server));
	await page.goto(server.url);
	await openedRehearsal(page);
	await page.goto(server.url);
	await expect(received(page)).toBeVisible();
	await tablet.context.setOffline(true);
	await addProposal(page, 'Un banc sous le préau');
	await expect(page.getByText(sending.waiting(1))).toBeVisible();
	await expect(page.getByText(sending.states.partly(1, 2))).toBeVisible();
	await expect(received(page)).toHaveCount(0);
	await button(page, sending.send).click();
	await expect(page.getByText(refusals['network-absent']({ kind: 'network-absent' }))).toBeVisible();
	await expectAccessible(page, 'no network');
	await tablet.context.setOffline(false); // the browser says `online`
	await expect(received(page)).toBeVisible();
	expect(await heldAt(server)).toEqual({ all: 2, different: 2 });
});

test(
	'a revoked tablet still brings what it has, which is held',
	{ tag: '@long' },
	async ({ server, tablet }) => {
		const page = await installed(tablet, server.url);
		await joinByLink(page, server.url, await newCode(server));
		await inOffice(server, async (db) => {
			for (const { device } of await devicesOf(db, null)) await revokeDevice(db, device, null);
		});
		await page.goto(server.url);
		await openedRehearsal(page);
		await page.goto(server.url);
		await expect(page.getByText(sending.states.held)).toBeVisible();
		await expect(page.getByText(sending.allHeld)).toBeVisible();
		expect((await heldAt(server)).all).toBe(1);
	}
);

const page200: Fault = (_, response) => {
	response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Bienvenue sur le Wi-Fi</h1>');
};
const says = (status: number, kind: string, more: object = {}): Fault => {
	const body = JSON.stringify({ v: 1, problem: { kind, ...more } });
	return (_, response) => void response.writeHead(status, { 'content-type': 'application/json' }).end(body);
};
const cut: Fault = (_, response) => void response.destroy();
const cutAfterCommit: Fault = async (pass, response) => {
	await pass();
	response.destroy();
};
const truncatedAnswer: Fault = async (pass, response) => {
	const { status, headers, body } = await pass();
	response.writeHead(status, { ...headers, 'content-length': body.length });
	response.write(body.subarray(0, body.length / 2), () => response.destroy());
};
const flippedAnswer: Fault = async (pass, response) => {
	const answer = await pass();
	hand(response, { ...answer, body: flipped(answer.body) });
};

type Kind = keyof typeof refusals;
const faults: [string, Fault, Kind, Kind?][] = [
	['a welcome page', page200, 'network-elsewhere'],
	['a redirect', (_, response) => void response.writeHead(302, { location: '/' }).end(), 'network-elsewhere'],
	['a foreign token', says(403, 'token-foreign'), 'token-foreign'],
	['a failure', says(500, 'office-failed'), 'office-failed'],
	['a rest', says(503, 'office-unavailable'), 'office-unavailable'],
	['a full disk', says(507, 'office-full'), 'office-full'],
	['a cut line', cut, 'network-absent'],
	['a cut after the office has kept it', cutAfterCommit, 'network-absent'],
	['an answer that breaks off', truncatedAnswer, 'network-absent'],
	// packed as it is, the changed bit shows when it is unpacked, or else under the signature
	['an answer with a flipped bit', flippedAnswer, 'network-absent', 'receipt-unproven']
];

test('over a bad line nothing is lost, nothing is called received too early, and nothing is there twice', async ({
	server,
	tablet
}) => {
	test.setTimeout(180_000);
	const line = await Line.to(server);
	const page = await installed(tablet, line.url);
	await joinByLink(page, line.url, await newCode(server));
	await page.goto(line.url);
	await openedRehearsal(page);
	await page.goto(line.url);
	await expect(received(page)).toBeVisible();
	let entries = 1;
	for (const [name, fault, ...kinds] of faults) {
		const sentences = kinds.flatMap((kind) =>
			kind ? [page.getByText(refusals[kind]({ kind } as never))] : []
		);
		const said = sentences.reduce((one, other) => one.or(other));
		// once when the office is asked, once when a batch is under way
		for (const before of [0, 1]) {
			await addProposal(page, `${name} ${before}`);
			entries += 1;
			line.faults = [...Array.from({ length: before }, () => passing), fault];
			await button(page, sending.send).click();
			await expect(said, name).toBeVisible();
			await expect(received(page), name).toHaveCount(0);
			line.faults = [];
			await button(page, sending.send).click();
			await expect(received(page), name).toBeVisible();
		}
	}
	// Damaged or doubled on the way there, the batch goes again or is there once.
	const damaged: Fault = async (pass, response, body) => hand(response, await pass(flipped(body)));
	const truncated: Fault = async (pass, response, body) =>
		hand(response, await pass(body.subarray(0, body.length / 2)));
	const twice: Fault = async (pass, response) => {
		await pass();
		hand(response, await pass());
	};
	for (const fault of [damaged, truncated, twice]) {
		await addProposal(page, 'une de plus');
		entries += 1;
		line.faults = [passing, fault];
		await button(page, sending.send).click();
		await expect(received(page)).toBeVisible();
	}
	expect(await heldAt(server)).toEqual({ all: entries, different: entries });
	await line.close();
});

const passing: Fault = async (pass, response) => hand(response, await pass());

test('killed in the middle of a push, the tablet goes on where the office proves that it stood', async ({
	server,
	tablet
}) => {
	const line = await Line.to(server);
	const page = await installed(tablet, line.url);
	await openedRehearsal(page);
	await page.goto(line.url);
	const stalled = new Promise<void>((reached) => {
		// the office has kept the batch; the tablet never hears of it
		line.faults = [passing, async (pass) => void (await pass().then(() => reached()))];
	});
	await page.goto(`${line.url}/join#${await newCode(server)}`);
	await button(page, join.do).click();
	await stalled;
	await tablet.kill();
	await tablet.reopen();
	const again = await tablet.context.newPage();
	await again.goto(line.url);
	await expect(received(again)).toBeVisible();
	expect(await heldAt(server)).toEqual({ all: 1, different: 1 });
	await line.close();
});
