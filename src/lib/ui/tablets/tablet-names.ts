import type { Workshop } from '../../core/workshop.ts';
import type { Words } from '../../words/words.ts';

/** What a tablet is called in its workshop: its place in the order of admission, the one that opened it first. */
export function tabletName({ members }: Pick<Workshop, 'members'>, device: string, words: Words): string {
	return words.tablets.name([...members].indexOf(device) + 1);
}

/** The other tablets that write in the workshop, by name. */
export function otherTablets(workshop: Pick<Workshop, 'members'>, own: string, words: Words) {
	return [...workshop.members]
		.filter((device) => device !== own)
		.map((device) => ({ device, name: tabletName(workshop, device, words) }));
}
