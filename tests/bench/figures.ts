/** The middle value, which a disturbed run does not move. */
export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

/** The value that a share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	if (sorted.length === 0) return Number.NaN;
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)]!;
	const above = sorted[Math.ceil(place)]!;
	return below + (above - below) * (place - Math.floor(place));
}

/** Prints rows as a table with columns as wide as they need. */
export function printTable(rows: readonly (readonly string[])[]): void {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	for (const row of rows)
		console.log(
			row
				.map((cell, column) => cell.padEnd(widths[column]!))
				.join('  ')
				.trimEnd()
		);
}

export function ms(time: number): string {
	return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

export function times(ratio: number): string {
	return `${ratio.toFixed(2)} x`;
}

/** Says whether a promise was kept; one that was not is told by the exit code as well. */
export function promise(words: string, isKept: boolean): void {
	console.log(`${isKept ? 'kept' : 'not kept'}: ${words}`);
	if (!isKept) process.exitCode = 1;
}
