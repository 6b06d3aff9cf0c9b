import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inflateSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';

export type Sheet = { readonly width: number; readonly height: number; readonly text: string };

/** The page as Chromium prints it: the paper that the style sheet asks for, and backgrounds only where they are forced. */
export function printed(page: Page): Promise<Buffer> {
	return page.pdf({ preferCSSPageSize: true, printBackground: false });
}

/** The sheets of a PDF as Chromium writes it, with their size in points and their text, all white space left out. */
export function sheetsOf(pdf: Buffer): Sheet[] {
	const bytes = pdf.toString('latin1');
	const pages = [...bytes.matchAll(/\/Type \/Page\n.*?endobj/gs)].map(([text]) => text);
	return pages.map((page) => {
		const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
		const fonts = new Map(
			[...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, lettersOf(bytes, id!)])
		);
		// what stands for a letter that the typeface lacks is said twice
		const content = streamOf(bytes, /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '').replaceAll(
			/\/ActualText <\w*>/g,
			''
		);
		return { width: Number(width), height: Number(height), text: textIn(content, fonts) };
	});
}

/** A sheet as Chromium's own viewer draws the PDF: how much of the paper has ink, and which colours it shows. */
export async function drawnSheet(context: BrowserContext, pdf: Buffer, sheet: number) {
	const server = createServer((_, answer) => {
		answer.setHeader('content-type', 'application/pdf');
		answer.end(pdf);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const page = await context.newPage();
	try {
		await page.setViewportSize({ width: 800, height: 1120 });
		await page.goto(`http://127.0.0.1:${port}/#page=${sheet}&toolbar=0&navpanes=0&view=Fit`);
		await page.waitForTimeout(1_000);
		let picture = await inkOf(page);
		for (let waited = 0; picture.ink === 0 && waited < 10_000; waited += 250) {
			await page.waitForTimeout(250);
			picture = await inkOf(page);
		}
		return picture;
	} finally {
		await page.close();
		server.close();
	}
}

async function inkOf(page: Page) {
	await page.bringToFront(); // a page behind another one is not drawn
	const png = (await page.screenshot({ timeout: 5_000 })).toString('base64');
	const other = await page.context().newPage();
	try {
		return await other.evaluate(async (data) => {
			const image = new Image();
			image.src = `data:image/png;base64,${data}`;
			await image.decode();
			const canvas = new OffscreenCanvas(image.width, image.height);
			const drawing = canvas.getContext('2d')!;
			drawing.drawImage(image, 0, 0);
			const { data: points } = drawing.getImageData(0, 0, canvas.width, canvas.height);
			let [white, ink] = [0, 0];
			const colours: Record<string, number> = {};
			for (let at = 0; at < points.length; at += 4) {
				const colour = [points[at]!, points[at + 1]!, points[at + 2]!];
				const name = `#${colour.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
				colours[name] = (colours[name] ?? 0) + 1;
				if (colour.every((one) => one > 250)) white += 1;
				else if (Math.max(...colour) < 36 && Math.min(...colour) >= 26) ink += 1;
			}
			// without the paper nothing is drawn yet: the viewer's own grey is everywhere
			return { ink: white > points.length / 8 ? ink : 0, colours };
		}, png);
	} finally {
		await other.close();
	}
}

function streamOf(bytes: string, id: string): string {
	const start = bytes.indexOf(`\n${id} 0 obj`);
	const [head, length] = /\/Length (\d+)>> stream\n/.exec(bytes.slice(start)) ?? [];
	if (start < 0 || !head) return '';
	const from = bytes.indexOf(head, start) + head.length;
	const stream = Buffer.from(bytes.slice(from, from + Number(length)), 'latin1');
	const isPacked = bytes.slice(start, from).includes('/FlateDecode');
	return isPacked ? inflateSync(stream).toString('latin1') : stream.toString('latin1');
}

/** What each code of a font stands for, as the PDF itself says for those who copy its text. */
function lettersOf(bytes: string, id: string): Map<string, string> {
	const start = bytes.indexOf(`\n${id} 0 obj`);
	const object = bytes.slice(start, bytes.indexOf('endobj', start));
	const map = streamOf(bytes, /\/ToUnicode (\d+) 0 R/.exec(object)?.[1] ?? '');
	const letters = new Map<string, string>();
	for (const [, block] of map.matchAll(/beginbfchar(.*?)endbfchar/gs))
		for (const [, code, letter] of block!.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(code!, decoded(letter!));
	for (const [, block] of map.matchAll(/beginbfrange(.*?)endbfrange/gs))
		for (const [, first, last, letter] of block!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
			for (let code = parseInt(first!, 16); code <= parseInt(last!, 16); code += 1)
				letters.set(
					code.toString(16).toUpperCase().padStart(first!.length, '0'),
					String.fromCharCode(parseInt(letter!, 16) + code - parseInt(first!, 16))
				);
	return letters;
}

function textIn(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
	let letters: ReadonlyMap<string, string> = new Map();
	let text = '';
	for (const [, font, codes] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
		if (font) letters = fonts.get(font) ?? new Map();
		const length = [...letters.keys()][0]?.length ?? 2;
		for (const code of codes?.match(new RegExp(`.{${length}}`, 'g')) ?? [])
			text += letters.get(code.toUpperCase()) ?? '\ufffd';
	}
	return text.replaceAll(/\s/g, '');
}

function decoded(hex: string): string {
	return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
