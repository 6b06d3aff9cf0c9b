export type Style = {
	readonly size: number;
	readonly line: number;
	readonly weight?: number;
	readonly fill?: string;
};

/** Text as it may stand in XML: marks escaped, and what XML has no place for taken out. */
export function escaped(text: string): string {
	return text
		.toWellFormed()
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** The lines that a text takes in this width, by the width of a wide typeface's letters; a long word is cut. */
export function linesOf(text: string, width: number, { size, weight = 400 }: Style): string[] {
	const most = Math.max(1, Math.floor(width / (size * (weight > 500 ? 0.66 : 0.59))));
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ').flatMap((one) => pieces(one, most))) {
		if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > most) {
			lines.push(line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
	}
	return line === '' ? lines : [...lines, line];
}

/** Lines under each other, the first one's top at `y`. */
export function paragraph(lines: readonly string[], x: number, y: number, style: Style): string {
	const { size, line, weight = 400, fill = '#1c2321' } = style;
	const spans = lines.map(
		(text, index) => `<tspan x="${x}" y="${Math.round(y + size + index * line)}">${escaped(text)}</tspan>`
	);
	if (spans.length === 0) return '';
	return `<text font-size="${size}" font-weight="${weight}" fill="${fill}">${spans.join('')}</text>`;
}

function pieces(word: string, most: number): string[] {
	const found: string[] = [];
	let piece = '';
	for (const { segment } of new Intl.Segmenter().segment(word)) {
		if (piece !== '' && lengthOf(piece + segment) > most) {
			found.push(piece);
			piece = '';
		}
		piece += segment;
	}
	return piece === '' ? found : [...found, piece];
}

/** In letters of middling width. */
function lengthOf(text: string): number {
	return [...new Intl.Segmenter().segment(text)].reduce((sum, { segment }) => sum + widthOf(segment), 0);
}

function widthOf(letter: string): number {
	if ((letter.codePointAt(0) ?? 0) > 0x2e7f) return 2; // Chinese, an emoji
	if (/[MWmw@%\u2014]/u.test(letter)) return 1.75;
	return /\p{Lu}/u.test(letter) ? 1.25 : 1;
}
