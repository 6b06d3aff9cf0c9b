/** A place as a file's name holds it: without accents, in small letters, forty of them at most. */
export function placeInName(place: string): string {
	return place
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.slice(0, 40)
		.replaceAll(/^-+|-+$/g, '');
}
