import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { refusals as fr } from '$lib/words/fr/refusals.ts';
import type { Refusal } from '$lib/core/refusal.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import type { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import { must, newHand, newRoom } from '../room.ts';
import { problem, TestLine, type Fault } from './line-to.ts';
import { TestOffice } from './office.ts';
import { joined, round, seen } from './tablet.ts';

let hand: Hand;
let office: TestOffice;
let line: TestLine;
let room: OpenWorkshop;

beforeEach(async () => {
	localStorage.clear();
	hand = await newHand();
	office = await TestOffice.open();
	line = new TestLine(office);
	await joined(hand);
	room = await newRoom(hand);
	await must(
		room.addProposals(
			'q1',
			Array.from({ length: 20 }, (_, index) => `proposal ${index}`),
			'facilitator'
		)
	);
});

afterEach(async () => {
	vi.unstubAllGlobals();
	await hand.database.delete();
});

const html = (status = 200) =>
	new Response('<h1>Bienvenue sur le Wi-Fi</h1>', { status, headers: { 'content-type': 'text/html' } });
const flipped = (bytes: Uint8Array<ArrayBuffer>) => {
	const copy = new Uint8Array(bytes);
	copy[Math.floor(copy.length / 2)]! ^= 1;
	return copy;
};
const changed = async (response: Response, change: (text: string) => string) =>
	new Response(change(await response.text()), { headers: { 'content-type': 'application/json' } });
const cut = () => Promise.reject(new TypeError('Failed to fetch'));

// The office of a test knows no digest: what the real one says to a damaged body is said here in its place.
const damagedOnTheWay: Fault = async () => problem(400);

const faults: readonly (readonly [string, Fault, Refusal['kind']])[] = [
	['a welcome page that says 200', async () => html(), 'network-elsewhere'],
	['a welcome page instead of a refusal', async () => html(403), 'network-elsewhere'],
	['JSON of somebody else', async () => Response.json({ ok: true }), 'receipt-unproven'],
	['a redirect', async () => Response.redirect('http://portal.example/', 302), 'network-elsewhere'],
	['a token of another tablet', async () => problem(403), 'token-foreign'],
	['too many at once', async () => problem(429, 'too-many-requests', { seconds: 30 }), 'too-many-requests'],
	['too many, said by a proxy', async () => html(429), 'too-many-requests'],
	['a failure of the office', async () => problem(500), 'office-failed'],
	['an office behind a proxy that is down', async () => html(502), 'office-unavailable'],
	['an office that rests', async () => problem(503), 'office-unavailable'],
	['an office whose disk is full', async () => problem(507), 'office-full'],
	['no network', cut, 'network-absent'],
	[
		'an answer that breaks off',
		async (pass) => changed(await pass(), (text) => text.slice(0, -40)),
		'receipt-unproven'
	],
	[
		'a changed time in the answer',
		async (pass) => changed(await pass(), (text) => text.replace(/"at":"2/, '"at":"3')),
		'receipt-unproven'
	],
	[
		'a changed signature',
		async (pass) => changed(await pass(), (text) => text.replace(/"signature":"..../, '"signature":"AAAA')),
		'receipt-unproven'
	],
	[
		'a connection that is cut after the office has kept it',
		async (pass) => {
			await pass();
			return cut();
		},
		'network-absent'
	]
];

describe.each(faults)('%s', (_, fault, kind) => {
	test('when the office is asked: nothing is lost, nothing is called received, and it is said', async () => {
		line.faults = [fault];
		expect((await round(hand)).stopped?.kind).toBe(kind);
		expect(await seen(hand, room)).toMatchObject({ kind: 'here', entries: 21, covered: 0, number: null });
		expect(fr[kind]({ kind, seconds: 30 } as never)).toMatch(/gardé|rien n’est tenu pour reçu/iu);
		expect((await round(hand)).stopped).toBeNull();
		expect(await seen(hand, room)).toMatchObject({ kind: 'received', entries: 21, covered: 21 });
		expect(office.held(room.stream)).toBe(21);
	});

	test('when a batch is sent: the same, and nothing is there twice', async () => {
		line.faults = [null, fault];
		expect((await round(hand)).stopped?.kind).toBe(kind);
		expect((await seen(hand, room)).kind).toBe('here');
		expect((await round(hand)).stopped).toBeNull();
		expect((await seen(hand, room)).kind).toBe('received');
		expect(office.held(room.stream)).toBe(21);
	});
});

describe('what concerns one batch alone', () => {
	test('a body damaged on the way is sent again', async () => {
		line.faults = [null, damagedOnTheWay];
		expect((await round(hand)).stopped).toBeNull();
		expect((await seen(hand, room)).kind).toBe('received');
	});

	test('a batch that is too large is sent in halves', async () => {
		const tooLarge: Fault = async (pass, _, { batch }) =>
			(batch?.segments[0]?.entries.length ?? 0) > 6 ? problem(413) : pass();
		line.faults = [null, ...Array.from({ length: 10 }, () => tooLarge)];
		expect((await round(hand)).stopped).toBeNull();
		expect((await seen(hand, room)).kind).toBe('received');
		const sizes = office.requests.flatMap(({ batch }) => batch?.segments[0]?.entries.length ?? []);
		expect(sizes).toEqual([5, 5, 5, 5, 1]);
	});

	test('too large to the last entry, by a proxy: the stream is put aside with its sentence', async () => {
		line.faults = [null, ...Array.from({ length: 10 }, (): Fault => async () => html(413))];
		expect((await round(hand)).stopped).toBeNull();
		expect(await seen(hand, room)).toMatchObject({ kind: 'here', refusal: { kind: 'batch-too-large' } });
	});

	test('a conflict asks the office again, and goes on from what it holds', async () => {
		line.faults = [null, async () => problem(409)];
		expect((await round(hand)).stopped).toBeNull();
		expect((await seen(hand, room)).kind).toBe('received');
	});

	test('a batch that the office does not understand is put aside with its sentence; others go on', async () => {
		const other = await newRoom(hand);
		const refuse: Fault = async (pass, _, { batch }) =>
			batch?.stream === room.stream ? problem(422, 'batch-malformed', { where: 'x' }) : pass();
		line.faults = [null, refuse, refuse, refuse];
		expect((await round(hand)).stopped).toBeNull();
		expect(await seen(hand, room)).toMatchObject({ kind: 'here', refusal: { kind: 'batch-malformed' } });
		expect((await seen(hand, other)).kind).toBe('received');
		await round(hand);
		expect(await seen(hand, room)).toMatchObject({ kind: 'received', refusal: null });
	});

	test('the same batch delivered twice is there once', async () => {
		const twice: Fault = async (pass) => {
			await pass();
			return pass();
		};
		line.faults = [twice, twice];
		expect((await round(hand)).stopped).toBeNull();
		expect(office.held(room.stream)).toBe(21);
	});
});

test('an old answer that comes late is not taken for a new one', async () => {
	let old: Response | undefined;
	await round(hand);
	line.faults = [
		async (pass) => {
			const answer = await pass();
			old = answer.clone();
			return answer;
		}
	];
	await round(hand);
	office.streams.clear(); // put back from an old backup
	line.faults = [async () => old!];
	expect((await round(hand)).stopped?.kind).toBe('receipt-unproven');
});

test('a bit flipped in an entry on its way changes its hash: nothing false is kept', async () => {
	const flip: Fault = async (pass, body) => pass(flipped(body)).catch(() => problem(400));
	line.faults = [null, flip];
	await round(hand);
	await round(hand);
	expect((await seen(hand, room)).kind).toBe('received');
	expect(office.held(room.stream)).toBe(21);
});

test('an expired token is renewed once on the way', async () => {
	line.faults = [async () => problem(401)];
	expect((await round(hand)).stopped).toBeNull();
	expect(line.renewals).toBe(1);
	expect((await seen(hand, room)).kind).toBe('received');
});

test('a token that cannot be renewed is said', async () => {
	line.faults = [async () => problem(401), async () => problem(401)];
	expect((await round(hand)).stopped).toEqual({ kind: 'token-expired' });
});

test('a clock two years off changes nothing but what is said of it', async () => {
	const later = new Date(Date.now() + 2 * 365 * 24 * 3_600_000).toISOString();
	office.at = () => later;
	const { stopped, heard } = await round(hand);
	expect(stopped).toBeNull();
	expect(heard).toContain(later);
	expect((await seen(hand, room)).kind).toBe('received');
});

test('another office in the same place is not believed', async () => {
	line.office.streams.clear();
	const other = await TestOffice.open();
	new TestLine(other);
	expect((await round(hand)).stopped?.kind).toBe('receipt-unproven');
	expect((await seen(hand, room)).kind).toBe('here');
});
