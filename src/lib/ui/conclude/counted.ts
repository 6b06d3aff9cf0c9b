/** The numbers of the fields that are filled; an empty one says nothing, which is not the same as nobody. */
export function countsIn(fields: Readonly<Record<string, number | null>>): Readonly<Record<string, number>> {
	const filled = Object.entries(fields).filter((field): field is [string, number] => field[1] !== null);
	return Object.fromEntries(filled);
}

/** How many people the fields hold in all. */
export function sumOf(fields: readonly (number | null)[]): number {
	return fields.reduce<number>((total, field) => total + (field ?? 0), 0);
}
