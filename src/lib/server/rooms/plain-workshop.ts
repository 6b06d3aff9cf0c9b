import type { Workshop } from '../../core/workshop.ts';

/** A workshop, as somebody may see it, in the shape in which a page can be given it: with maps and sets of the language's own. */
export function plain(workshop: Workshop): Workshop {
	const { members, proposals, merges, texts, wordings, setAside, urns, heads } = workshop;
	return {
		...workshop,
		members: new Set(members),
		proposals: new Map(proposals),
		merges: new Map(merges),
		texts: new Map(texts),
		wordings: new Map(wordings),
		setAside: new Map(setAside),
		urns: new Map(urns),
		heads: new Map(heads)
	};
}
