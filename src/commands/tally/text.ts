import { createReadStream } from 'node:fs';

/** What keeps a file from being read as text; `row` is the line of the first wrong byte, 0 where there is none. */
export type TextFault = {
	readonly kind: 'file-missing' | 'file-unreadable' | 'utf-16' | 'latin-1' | 'not-utf-8' | 'not-text';
	readonly row: number;
};

/** The text of a UTF-8 file in pieces of whole lines, without a byte order mark. It ends early at a fault. */
export async function* textOf(
	path: string,
	onFault: (fault: TextFault) => void
): AsyncGenerator<string, void> {
	let rest: Buffer = Buffer.alloc(0);
	let [lines, isStart] = [0, true];
	try {
		for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
			const bytes = Buffer.concat([rest, chunk]);
			const end = bytes.lastIndexOf(newline) + 1;
			rest = bytes.subarray(end);
			if (end === 0) continue;
			const whole = bytes.subarray(0, end);
			const fault = faultIn(whole, lines, isStart);
			if (fault) return onFault(fault);
			lines += countLines(whole);
			yield decode(whole, isStart);
			isStart = false;
		}
	} catch (error) {
		const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
		return onFault({ kind: isMissing ? 'file-missing' : 'file-unreadable', row: 0 });
	}
	const fault = faultIn(rest, lines, isStart);
	if (fault) return onFault(fault);
	if (rest.length > 0) yield decode(rest, isStart);
}

const newline = 0x0a;

function decode(bytes: Buffer, isStart: boolean): string {
	const text = bytes.toString('utf8');
	return isStart && text.startsWith('\ufeff') ? text.slice(1) : text;
}

function faultIn(bytes: Buffer, linesBefore: number, isStart: boolean): TextFault | null {
	if (isStart && bytes.length > 1 && bytes[0]! + bytes[1]! === 0xff + 0xfe) return { kind: 'utf-16', row: 0 };
	const text = bytes.toString('utf8');
	const wrong = bytes.indexOf(0);
	if (wrong >= 0) return { kind: 'not-text', row: linesBefore + 1 + countLines(bytes.subarray(0, wrong)) };
	if (bytes.equals(Buffer.from(text))) return null;
	const at = firstWrongByte(bytes, text);
	const row = linesBefore + 1 + countLines(bytes.subarray(0, at));
	// an accented letter of Latin-1 is one byte, mostly before a plain letter; UTF-8 never has one alone
	const isAlone = bytes[at]! >= 0xa0 && (bytes[at + 1] ?? 0) < 0x80;
	return { kind: isAlone ? 'latin-1' : 'not-utf-8', row };
}

function firstWrongByte(bytes: Buffer, text: string): number {
	const again = Buffer.from(text);
	let at = 0;
	while (bytes[at] === again[at]) at += 1;
	return at;
}

function countLines(bytes: Buffer): number {
	let lines = 0;
	for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines += 1;
	return lines;
}
