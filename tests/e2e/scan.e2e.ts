import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { chromium } from '@playwright/test';
import encodeQR from 'qr';
import { findChromium } from '../chromium.ts';
import { join } from '../../src/lib/words/fr/join.ts';
import { newCode } from './office.ts';
import { expect, test } from './test.ts';

test('a tablet joins by showing its camera the code that the office prints', async ({ server }) => {
	const folder = await mkdtemp(path(tmpdir(), 'preau-camera-'));
	const film = path(folder, 'code.y4m');
	await writeFile(film, filmOf(`${server.url}/join#${await newCode(server)}`));
	const executablePath = findChromium();
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: [
			'--no-sandbox',
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${film}`
		]
	});
	try {
		const context = await browser.newContext({ locale: 'fr-FR', permissions: ['camera'] });
		const page = await context.newPage();
		const said: string[] = [];
		page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
		await page.goto(`${server.url}/join`);
		await page.getByRole('button', { name: join.scan }).click();
		await expect(page.getByText(join.joinedNow)).toBeVisible({ timeout: 30_000 });
		await expect(page.locator('video')).toHaveCount(0); // the camera is off again
		expect(said).toEqual([]);
	} finally {
		await browser.close();
		await rm(folder, { recursive: true, force: true });
	}
});

/** Some frames of a still picture of a code, as an uncompressed film (YUV4MPEG2, 4:2:0). */
function filmOf(text: string): Buffer {
	const [width, height] = [640, 480];
	const modules = encodeQR(text, 'raw', { border: 4 });
	const size = Math.floor(height / modules.length);
	const light = Buffer.alloc(width * height, 235);
	for (let y = 0; y < modules.length * size; y += 1) {
		for (let x = 0; x < modules.length * size; x += 1) {
			if (modules[Math.floor(y / size)]?.[Math.floor(x / size)]) light[y * width + x + 80] = 16;
		}
	}
	const colour = Buffer.alloc((width * height) / 2, 128);
	const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colour]);
	const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
	return Buffer.concat([head, ...Array.from({ length: 10 }, () => frame)]);
}
