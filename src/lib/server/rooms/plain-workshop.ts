import { withPooledUrns } from '../../core/urns.ts';
import type { Workshop } from '../../core/workshop.ts';

/** A workshop as a page can be given it: with maps and sets of the language's own. */
export function plain(workshop: Workshop): Workshop {
	const { members, proposals, merges, texts, wordings, setAside, heads } = workshop;
	return {
		...workshop,
		members: new Set(members),
		proposals: new Map(proposals),
		merges: new Map(merges),
		texts: new Map(texts),
		wordings: new Map(wordings),
		setAside: new Map(setAside),
		urns: new Map(withPooledUrns(workshop).urns), // what a page is given, its reader can take apart
		heads: new Map(heads)
	};
}
