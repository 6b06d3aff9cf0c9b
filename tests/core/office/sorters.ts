import type { Bodies } from '../../../src/lib/core/entry-kinds.ts';
import type { Entry } from '../../../src/lib/core/entry.ts';
import { sortingStream, type SortingKind } from '../../../src/lib/core/office/sorting.ts';
import type { Nature, Source } from '../../../src/lib/core/office/sorting-kinds.ts';
import { hashing } from '../../../src/lib/seal/hash.ts';
import { Author, named } from '../author.ts';

export const office = named('the office');
export const root = hashing.hashText('a consultation');
const stream = sortingStream(root, hashing.hashText);

/** A room's track in a test, by its name; `words` tells one wording of it from another. */
export function source(name: string, words = name): Source {
	return { stream: named(`room of ${name}`), track: named(name), words: hashing.hashText(words) };
}

/** The office, by whose hand several people write: `by` is who. */
export class Sorters extends Author {
	constructor() {
		super('the office', office, stream);
	}

	adds(by: string, name: string, question = 'q1'): Entry {
		return this.sorts('common-track-added', { track: named(name), question, text: { fr: name }, by });
	}

	places(by: string, one: Source, name: string, nature: Nature = 'absorbed'): Entry {
		return this.sorts('source-placed', { source: one, track: named(name), nature, by });
	}

	setsAside(by: string, one: Source, reason = 'Hors sujet'): Entry {
		return this.sorts('source-set-aside', { source: one, reason, by });
	}

	undoes(by: string, act: Entry): Entry {
		return this.sorts('placing-undone', { act: act.hash, by });
	}

	sorts<K extends SortingKind>(kind: K, body: Bodies[K]): Entry {
		return this.writes(kind, body, '2026-11-25T10:00Z');
	}
}
