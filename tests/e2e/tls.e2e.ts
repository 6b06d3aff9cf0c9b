import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { common } from '../../src/lib/words/fr/common.ts';
import { fingerprintOf, makeCertificate, type SelfMade } from '../certificates.ts';
import { Browser } from './browser.ts';
import { installed, openedRehearsal } from './field.ts';
import { build, Server } from './server.ts';

/** A server with a certificate of its own, under a name that is not the machine itself, and a tablet that trusts it. */
const test = base.extend<{ certificate: SelfMade; server: Server; tablet: Browser }>({
	certificate: async ({}, use) => {
		const folder = await mkdtemp(join(tmpdir(), 'preau-certificate-'));
		await use(makeCertificate(folder, 'preau.test'));
		await rm(folder, { recursive: true });
	},
	server: async ({ certificate }, use) => {
		const server = await Server.start(build, { TLS_CERT: certificate.cert, TLS_KEY: certificate.key });
		await use(server);
		await server.stop();
	},
	tablet: async ({ certificate }, use) => {
		const trust = `--ignore-certificate-errors-spki-list=${fingerprintOf(certificate)}`;
		const tablet = await Browser.open([trust, '--host-resolver-rules=MAP preau.test 127.0.0.1']);
		await use(tablet);
		await tablet.remove();
	}
});

test('under TLS a tablet holds the whole application, and opens it without the server', async ({
	server,
	tablet
}) => {
	const page = await installed(tablet, `https://preau.test:${server.port}`);
	const address = await openedRehearsal(page);
	expect(await page.evaluate(() => isSecureContext)).toBe(true);
	expect(await server.stop()).toBe(0);
	await page.goto(address);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the browser is told to ask for this address with TLS alone, but not for the machine’s own name', async ({
	server,
	tablet
}) => {
	const page = await tablet.context.newPage();
	const told = async (host: string) => (await page.goto(`https://${host}:${server.port}/`))?.headers();
	expect(await told('preau.test')).toMatchObject({ 'strict-transport-security': 'max-age=31536000' });
	expect(await told('localhost')).not.toHaveProperty('strict-transport-security');
});

test('without TLS, at another address than the machine’s own, every page says so and nothing begins', async ({
	tablet
}) => {
	const server = await Server.start();
	const page = await tablet.context.newPage();
	for (const path of fieldAddresses()) {
		await page.goto(`http://preau.test:${server.port}${path}`);
		await expect(page.getByText(common.access.insecure), path).toBeVisible();
	}
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
	await server.stop();
});

/** An address for each page of the tablet, as its files say. */
function fieldAddresses(): string[] {
	const files = readdirSync(join(import.meta.dirname, '../../src/routes/(field)'), { recursive: true });
	return files
		.map((file) => `/${String(file).replaceAll('\\', '/')}`)
		.filter((file) => file.endsWith('/+page.svelte'))
		.map((file) => file.slice(0, -'+page.svelte'.length).replace('[id]', 'AAAAAAAAAAAAAAAAAAAAAA'))
		.map((path) => (path === '/' ? path : path.slice(0, -1)));
}
