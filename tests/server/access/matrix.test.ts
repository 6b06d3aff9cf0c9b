import type { Handle } from '@sveltejs/kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choosePassword } from '$lib/server/accounts/entrance.ts';
import { disable, invite } from '$lib/server/accounts/people.ts';
import { ruleOf, rules } from '$lib/server/access.ts';
import { openedOffice, must, now, password, withCookies } from '../accounts/office.ts';
import { onEachDatabase } from '../databases.ts';
import { routes } from './routes.ts';

const everybody = ['anonymous', 'disabled', 'national', 'regional', 'reader', 'reader of a region'] as const;
type Who = (typeof everybody)[number];
const posts = {
	national: { role: 'national', region: null },
	regional: { role: 'regional', region: '53' },
	reader: { role: 'reader', region: null },
	'reader of a region': { role: 'reader', region: '53' },
	disabled: { role: 'national', region: null }
} as const;

/** What each may, written out once more and by hand: the table and this list must agree. */
const readers = new Set<Who>(['national', 'regional', 'reader', 'reader of a region']);
const expected: Readonly<Record<string, { read: ReadonlySet<Who> | 'all'; act: ReadonlySet<Who> | 'all' }>> =
	{
		'/[...missing]': { read: 'all', act: 'all' },
		'/(office)/setup': { read: 'all', act: 'all' },
		'/(office)/welcome': { read: 'all', act: 'all' },
		'/(office)/sign-in': { read: 'all', act: 'all' },
		'/(office)/preferences': { read: new Set(), act: 'all' },
		'/(office)/refused': { read: 'all', act: new Set() },
		'/(office)/office/sign-out': { read: new Set(), act: readers },
		'/(office)/office': { read: readers, act: new Set() },
		'/(office)/office/rooms/[stream]': { read: readers, act: new Set(['national', 'regional']) },
		'/(office)/office/files': {
			read: new Set(['national', 'regional']),
			act: new Set(['national', 'regional'])
		},
		'/(office)/office/revision': { read: readers, act: new Set() },
		'/(office)/office/expected': { read: readers, act: new Set(['national', 'regional']) },
		'/(office)/office/expected/missing': { read: readers, act: new Set() },
		'/(office)/office/tablets': { read: readers, act: new Set(['national', 'regional']) },
		'/(office)/office/consultations': { read: readers, act: new Set(['national']) },
		'/(office)/office/consultations/template': { read: readers, act: new Set() },
		'/(office)/office/consultations/[root]': { read: readers, act: new Set(['national']) },
		'/(office)/office/consultations/[root]/rooms': { read: readers, act: new Set() },
		'/(office)/office/drafts/[draft]': { read: new Set(['national']), act: new Set(['national']) },
		'/(office)/office/drafts/[draft]/preview': { read: new Set(['national']), act: new Set(['national']) },
		'/(office)/office/results': { read: readers, act: new Set() },
		'/(office)/office/results/[list]': { read: readers, act: new Set() },
		'/(office)/office/results/[list]/releases': { read: readers, act: new Set(['national']) },
		'/(office)/office/results/[list]/online': { read: readers, act: new Set(['national']) },
		'/(office)/office/sorting': { read: readers, act: new Set() },
		'/(office)/office/sorting/[root]': { read: readers, act: new Set(['national']) },
		'/(office)/office/sorting/[root]/[track]': { read: readers, act: new Set(['national']) },
		'/(office)/office/sorting/[root]/revision': { read: readers, act: new Set() },
		'/(office)/office/people': { read: new Set(['national']), act: new Set(['national']) },
		'/(office)/office/audit': { read: new Set(['national']), act: new Set() },
		'/(public)/(whole)/results/[list]/[[number]]': { read: 'all', act: new Set() },
		'/(public)/results/[list]/[number]/embed': { read: 'all', act: new Set() },
		'/(public)/(whole)/rooms': { read: 'all', act: new Set() },
		'/(public)/(whole)/rooms/[code]': { read: 'all', act: new Set() },
		'/api/v1/openapi.json': { read: 'all', act: new Set() },
		'/api/v1/rooms/[code]': { read: 'all', act: new Set() },
		'/(public)/(whole)/vote/[list]': { read: 'all', act: new Set() },
		'/api/vote/[list]': { read: new Set(), act: 'all' },
		'/api/v1/releases/[list]': { read: 'all', act: new Set() },
		'/api/v1/releases/[list]/[number]': { read: 'all', act: new Set() },
		'/api/v1/releases/[list]/[number]/package': { read: 'all', act: new Set() },
		'/api/health': { read: 'all', act: new Set() },
		'/api/join': { read: new Set(), act: 'all' },
		'/api/sync': { read: new Set(), act: 'all' }
	};

test('every route that is on the disk has a rule, and every rule has been thought of here', () => {
	expect(routes.length).toBeGreaterThan(20);
	expect(routes.filter((route) => ruleOf(route) === undefined)).toEqual([]);
	expect(Object.keys(rules).sort()).toEqual(Object.keys(expected).sort());
});

onEachDatabase(({ make }) => {
	const headers = new Map<Who, Headers>();
	let handle: Handle;
	let close: () => Promise<void> = async () => {};

	beforeAll(async () => {
		const settings = await make();
		Object.assign(
			process.env,
			settings.kind === 'sqlite' ? { DATA_DIR: settings.folder } : { DATABASE_URL: settings.url }
		);
		const hooks = await import('../../../src/hooks.server.ts');
		await hooks.init();
		handle = hooks.handle;
		const { openOffice } = await import('$lib/server/office.ts');
		const office = await openOffice(process.env);
		close = office.close;
		const { entrance, ana } = await openedOffice(office.db);
		headers.set('anonymous', new Headers());
		for (const [who, post] of Object.entries(posts)) {
			const email = `${who.replaceAll(' ', '-')}@bureau.fr`;
			const { code, person } = must(await invite(office.db, ana.id, { ...post, name: who, email }, 1, now));
			const cookies = must(await choosePassword(entrance, { code, password }, who, now));
			if (who === 'disabled') await disable(office.db, ana.id, person, now);
			headers.set(who as Who, withCookies(cookies));
		}
	});

	afterAll(async () => {
		process.emit('sveltekit:shutdown' as never);
		await close();
		delete process.env['DATA_DIR'];
		delete process.env['DATABASE_URL'];
	});

	/** The status that somebody's request to a route meets; 200 stands for what the route itself would answer. */
	async function statusFor(who: Who, route: string, method: string, more: Record<string, string> = {}) {
		const request = new Request(`http://localhost${route.replace(/\/\([^)]*\)/g, '')}`, {
			method,
			headers: { ...Object.fromEntries(headers.get(who)!), ...more }
		});
		const event = eventOf(request, route);
		try {
			return (await handle({ event, resolve: async () => new Response('') } as never)).status;
		} catch (error) {
			return (error as { status: number }).status;
		}
	}

	describe.each(routes.filter((route) => !route.startsWith('/(field)')))('%s', (route) => {
		test.each(everybody)('for somebody %s', async (who) => {
			const may = (right: ReadonlySet<Who> | 'all') => right === 'all' || right.has(who);
			const { read, act } = expected[route]!;
			const isIn = who !== 'anonymous' && who !== 'disabled';
			const statusOf = (right: ReadonlySet<Who> | 'all') =>
				may(right) ? 200 : right !== 'all' && right.size > 0 && !isIn ? 303 : 403;
			expect(await statusFor(who, route, 'GET')).toBe(statusOf(read));
			expect(await statusFor(who, route, 'POST')).toBe(statusOf(act));
			for (const method of ['PUT', 'PATCH', 'DELETE']) expect(await statusFor(who, route, method)).toBe(403);
		});
	});

	test('a route that nobody wrote a rule for is refused to everybody', async () => {
		for (const who of everybody) expect(await statusFor(who, '/(office)/office/new', 'GET')).toBe(403);
	});

	test('another site’s page may make nobody act, whatever they may themselves', async () => {
		const route = '/(office)/office/people';
		expect(await statusFor('national', route, 'POST', { origin: 'http://localhost' })).toBe(200);
		for (const more of [
			{ origin: 'https://elsewhere.example' },
			{ origin: 'null' },
			{ 'sec-fetch-site': 'cross-site' }
		])
			expect(await statusFor('national', route, 'POST', more as never)).toBe(403);
	});

	test('nothing of the office is kept by a browser', async () => {
		const request = new Request('http://localhost/office', { headers: headers.get('national')! });
		const event = eventOf(request, '/(office)/office');
		const response = await handle({ event, resolve: async () => new Response('') } as never);
		expect(response.headers.get('cache-control')).toBe('no-store');
	});
});

function eventOf(request: Request, route: string) {
	return {
		request,
		url: new URL(request.url),
		route: { id: route },
		locals: {},
		cookies: { get: () => undefined },
		isDataRequest: false,
		fetch: async () => new Response('')
	};
}
