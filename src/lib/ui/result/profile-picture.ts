import type { GradeLook } from '../ballot/grade-look.ts';
import { labelShifts } from './label-shifts.ts';
import type { Block } from './profile.ts';
import { escaped, linesOf, paragraph, type Style } from './picture-text.ts';

/** One track as a picture tells it. */
export type PictureRow = {
	readonly rank: string;
	readonly tied: string | null;
	readonly text: string;
	readonly blocks: readonly Block[];
	/** The majority grade, where the track is ranked. */
	readonly look: GradeLook | null;
	/** What stands under the bar: no opinion, or why it is not ranked. */
	readonly note: string | null;
};

export type ProfilePicture = {
	readonly lang: string;
	/** What the picture shows, for those who do not see it. */
	readonly alt: string;
	readonly title: string;
	/** Consultation, place, day, ballots. */
	readonly lead: readonly string[];
	/** A rehearsal, a provisional result, few ballots: never left out. */
	readonly warnings: readonly string[];
	readonly half: string;
	readonly looks: readonly GradeLook[];
	/** What "no opinion" is called in the legend, where the rule allows it. */
	readonly noOpinion: string | null;
	readonly rows: readonly PictureRow[];
	/** Rule and reading aid. */
	readonly foot: readonly string[];
};

/** A question's profiles as a picture that needs nothing else: no font, no style sheet, no network. */
export function profilePicture(picture: ProfilePicture): string {
	const { lang, alt, title, lead, warnings, half, rows, foot } = picture;
	const parts: string[] = [];
	let y = margin;
	const put = (lines: readonly string[], style: Style, gap = 0) => {
		parts.push(paragraph(lines, margin, y, style));
		y += lines.length * style.line + gap;
	};
	put(linesOf(title, inner, heading), heading, 10);
	for (const line of lead) put(linesOf(line, inner, body), body, 2);
	for (const line of warnings) put(linesOf(line, inner, warning), warning, 4);
	y += 12;
	const [legend, height] = legendAt(picture, y);
	parts.push(legend);
	y += height + 20;
	for (const [index, row] of rows.entries()) {
		const [drawn, taken] = rowAt(row, picture, y, index === 0 ? half : null);
		parts.push(drawn);
		y += taken;
	}
	y += 14;
	for (const line of foot) put(linesOf(line, inner, quiet), quiet, 4);
	const total = Math.ceil(y + margin - 8);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}"`,
		` role="img" lang="${lang}" font-family="Verdana, 'DejaVu Sans', Roboto, Helvetica, sans-serif">`,
		`<title>${escaped(alt)}</title>${hatches}`,
		`<rect width="${width}" height="${total}" fill="${paper}"/>${parts.join('')}</svg>`
	].join('');
}

function rowAt(
	row: PictureRow,
	{ looks }: ProfilePicture,
	top: number,
	half: string | null
): [string, number] {
	const lines = linesOf(row.text, width - margin - barLeft, label);
	const bar = top + 18 + lines.length * label.line + (half ? 44 : 22);
	const parts = [
		`<path d="M${margin} ${top}H${width - margin}" stroke="#d8d0bf"/>`,
		text(row.rank, margin, top + 52, { ...figure, fill: row.look ? slate : stone }),
		row.tied ? text(row.tied, margin, top + 76, { ...small, fill: ochre, weight: 650 }) : '',
		paragraph(lines, barLeft, top + 16, label)
	];
	let left = barLeft;
	let outline = '';
	const shifts = labelShifts(row.blocks, barWidth / tiny.size, (block) => !fitsInside(block), 1);
	for (const [index, block] of row.blocks.entries()) {
		const look = looks[block.grade];
		const wide = block.share * barWidth;
		if (look) parts.push(blockAt(block, look, left, bar, (shifts[index] ?? 0) * tiny.size));
		if (block.isMajority)
			outline = `<rect x="${left - 3.5}" y="${bar - 3.5}" width="${wide + 7}" height="${barHeight + 7}" fill="none" stroke="${ink}" stroke-width="3"/>`;
		left += wide;
	}
	parts.push(outline);
	const isDrawn = row.blocks.length > 0;
	const middle = barLeft + barWidth / 2;
	if (isDrawn)
		parts.push(
			half ? text(half, middle, bar - 18, { ...small, anchor: 'middle', weight: 650 }) : '',
			`<path d="M${middle} ${bar - 12}v${barHeight + 24}" stroke="${paper}" stroke-width="4"/>`,
			`<path d="M${middle} ${bar - 12}v${barHeight + 24}" stroke="${ink}" stroke-width="2"/>`
		);
	if (row.look) parts.push(named(row.look, bar));
	const below = isDrawn ? bar + barHeight + 34 : top + 18 + lines.length * label.line + 8;
	const notes = row.note ? linesOf(row.note, barWidth, small) : [];
	parts.push(paragraph(notes, barLeft, below, { ...small, fill: stone }));
	return [parts.join(''), Math.max(below + notes.length * small.line + 12 - top, 96)];
}

function blockAt(block: Block, look: GradeLook, left: number, top: number, shift: number): string {
	const on = look.dark ? '#ffffff' : ink;
	const wide = block.share * barWidth;
	const at = left + block.labelAt * wide;
	const count = String(block.count);
	const plain = plainOf(block);
	const shown = fitsInside(block)
		? `<rect x="${at - plain / 2}" y="${top + 8}" width="${plain}" height="24" rx="4" fill="${colours[look.step]}"/>` +
			text(count, at, top + 26, { ...small, anchor: 'middle', fill: on, weight: 650 })
		: text(count, at + shift, top - 8, { ...tiny, anchor: 'middle', fill: ink, weight: 650 });
	return [
		fill(look, left, top, wide, barHeight),
		left > barLeft ? `<path d="M${left} ${top}v${barHeight}" stroke="${paper}"/>` : '',
		shown,
		text(look.letter, at + shift, top + barHeight + 20, { ...tiny, anchor: 'middle', fill: stone })
	].join('');
}

// The plain ground of a count, on which no hatching runs through it.
function plainOf({ count }: Block): number {
	return 14 + 10 * String(count).length;
}

function fitsInside(block: Block): boolean {
	return block.share * barWidth >= plainOf(block) + 4;
}

function named(look: GradeLook, top: number): string {
	const left = barLeft + barWidth + 24;
	return mark(look, left, top + 5) + text(look.word, left + 40, top + 28, { ...label, weight: 700 });
}

function legendAt({ looks, noOpinion }: ProfilePicture, top: number): [string, number] {
	const all = [
		...looks.map((look) => ({ look, word: look.word })),
		...(noOpinion ? [{ look: null, word: noOpinion }] : [])
	];
	let [left, line] = [margin, top];
	const parts = all.map(({ look, word }) => {
		const wide = 64 + word.length * 9.5;
		if (left > margin && left + wide > width - margin) [left, line] = [margin, line + 40];
		const drawn = mark(look, left, line) + text(word, left + 40, line + 21, small);
		left += wide;
		return drawn;
	});
	return [parts.join(''), line - top + 30];
}

function mark(look: GradeLook | null, left: number, top: number): string {
	if (!look)
		return `<rect x="${left + 1}" y="${top + 1}" width="28" height="28" rx="6" fill="none" stroke="#8a8f86" stroke-width="2" stroke-dasharray="4 3"/>`;
	const on = look.dark ? '#ffffff' : ink;
	const ground = `<rect x="${left + 6}" y="${top + 5}" width="18" height="20" rx="4" fill="${colours[look.step]}"/>`;
	const letter = text(look.letter, left + 15, top + 20.5, {
		...tiny,
		anchor: 'middle',
		fill: on,
		weight: 700
	});
	return fill(look, left, top, 30, 30) + ground + letter;
}

/** A grade's colour, hatched in the lower half of the scale, so that grey print separates the two arms. */
function fill({ step, lower, dark }: GradeLook, x: number, y: number, w: number, h: number): string {
	const box = `x="${x}" y="${y}" width="${w}" height="${h}"`;
	const hatch = lower ? `<rect ${box} fill="url(#hatch-${dark ? 'light' : 'ink'})"/>` : '';
	return `<rect ${box} fill="${colours[step]}"/>${hatch}`;
}

function text(words: string, x: number, baseline: number, style: Style & { anchor?: string }): string {
	const { size, fill: colour = ink, weight = 400, anchor } = style;
	const anchored = anchor ? ` text-anchor="${anchor}"` : '';
	return `<text x="${x}" y="${baseline}" font-size="${size}" font-weight="${weight}" fill="${colour}"${anchored}>${escaped(words)}</text>`;
}

const hatch = (id: string, colour: string) =>
	`<pattern id="hatch-${id}" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
	`<rect width="2" height="9" fill="${colour}" fill-opacity="0.36"/></pattern>`;

const [paper, ink, stone, slate, ochre] = ['#ffffff', '#1c2321', '#5a6360', '#0b4a5e', '#9a4a1f'];
/** By the step of a grade, 1 best … 7 worst. */
export const colours = ['', '#0b4a5e', '#1f6f86', '#8fbfc4', '#ece3cd', '#e7b35a', '#b04f28', '#74271b'];
const hatches = `<defs>${hatch('ink', ink)}${hatch('light', '#ffffff')}</defs>`;
const [width, margin, barHeight] = [1200, 48, 40];
const inner = width - 2 * margin;
const barLeft = margin + 100;
const barWidth = 770;
const heading: Style = { size: 28, line: 36, weight: 700 };
const label: Style = { size: 20, line: 27, weight: 600 };
const body: Style = { size: 17, line: 25 };
const small: Style = { size: 16, line: 22 };
const tiny: Style = { size: 14, line: 18 };
const quiet: Style = { ...small, fill: stone };
const warning: Style = { ...body, fill: ochre, weight: 700 };
const figure: Style = { size: 44, line: 50, weight: 700 };
