import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { folder, languages, nameOf, schemes, sizes } from './camera.ts';

/** One picture a state with all its variants side by side, for a person to look through. */
export async function makeSheets(browser: Browser, states: readonly string[]): Promise<void> {
	const page = await browser.newPage({ viewport: { width: 1500, height: 300 } });
	const sheet = join(folder, 'sheets', 'sheet.html');
	for (const state of states) {
		await writeFile(sheet, htmlOf(state));
		await page.goto(pathToFileURL(sheet).href, { waitUntil: 'load' });
		await page.screenshot({ path: join(folder, 'sheets', `${state}.png`), fullPage: true });
	}
	await rm(sheet, { force: true });
	await page.close();
}

// Two blocks side by side, light and dark; in each a line a language.
function htmlOf(state: string): string {
	const lines = languages.map((language) => {
		const pictures = schemes.flatMap((scheme) => sizes.map((size) => nameOf(state, language, scheme, size)));
		return `<p>${pictures.map(figure).join('')}</p>`;
	});
	return `<!doctype html><meta charset="utf-8"><style>${style}</style><h1>${state}</h1>${lines.join('')}`;
}

function figure(name: string): string {
	return existsSync(join(folder, `${name}.png`)) ? `<img src="../${name}.png" alt="${name}">` : '';
}

const style = `
	body { margin: 12px; background: #777; font: 14px sans-serif; }
	h1 { margin: 0 0 8px; font-size: 18px; color: white; }
	p { display: flex; align-items: flex-start; gap: 6px; margin: 0 0 10px; }
	img { display: block; min-width: 0; height: auto; }
	img:nth-child(3n + 1) { width: 388px; }
	img:nth-child(3n + 2) { width: 200px; }
	img:nth-child(3n) { width: 122px; }
`;
