import { canonical } from '../canonical.ts';
import type { Consultation } from '../consultation.ts';
import { byOrder, isOfKind, isSound, type Entry, type EntryOf, type HollowEntry } from '../entry.ts';
import type { NationalList } from '../national-list.ts';

/** A consultation that the office published. Its id is the hash of its content. */
export type Published = {
	readonly id: string;
	readonly consultation: Consultation;
	/** Hash of the entry that published it. */
	readonly entry: string;
	readonly at: string;
};

/** A national list that the office published for the rooms of a consultation. */
export type PublishedList = NationalList & {
	readonly list: string;
	/** Hash of the entry that published it: what rounds over it name as the words of its tracks. */
	readonly published: string;
	readonly at: string;
	/** Since when no round is to be opened on it any more; null while it is offered. */
	readonly withdrawn: string | null;
};

/** A consultation with all that became of it. */
export type Family = {
	/** The id of the version that was published first. */
	readonly root: string;
	/** Oldest first; the last one is what workshops are opened with. */
	readonly versions: readonly Published[];
	/** Since when no workshop is to be opened for it any more; null while it is open. */
	readonly closed: string | null;
	/** Oldest first. */
	readonly lists: readonly PublishedList[];
};

/**
 * What the office's own stream amounts to: its consultations, the last published first. Total, like every folding; what
 * anybody but the office wrote there counts for nothing. One content stands in one family: published or amended again,
 * it is that family's newest version, and publishing opens what was closed.
 */
export function foldCatalogue(
	entries: readonly (Entry | HollowEntry)[],
	office: string,
	hashText: (text: string) => string
): Family[] {
	const families = new Families(hashText);
	for (const entry of [...entries].sort(byOrder))
		if (entry.head.device === office && isSound(entry)) families.take(entry);
	return families.all.reverse();
}

/** A consultation that a workshop may be opened for. */
export type Offered = Published & {
	/** Which version it is, from 1. */
	readonly version: number;
	/** The ids of the versions before it. */
	readonly earlier: readonly string[];
};

/** What a tablet offers for a new workshop: the newest version of each consultation that is open, in the order given. */
export function offeredOf(families: readonly Family[]): Offered[] {
	return families
		.filter(({ closed }) => closed === null)
		.map((family) => {
			const earlier = family.versions.slice(0, -1).map(({ id }) => id);
			return { ...newestOf(family), version: family.versions.length, earlier };
		});
}

/** The version that workshops are opened with now. */
export function newestOf({ versions }: Family): Published {
	return versions.at(-1)!; // a family begins with one
}

/** The family that holds this version of a consultation. */
export function familyOf(families: readonly Family[], id: string): Family | undefined {
	return families.find(({ versions }) => versions.some((version) => version.id === id));
}

/** The national lists of a family that rounds may be opened on, the last published first. */
export function openLists({ lists }: Family): PublishedList[] {
	return lists.filter(({ withdrawn }) => withdrawn === null).reverse();
}

/** The id of a consultation: the hash of its canonical form, so that equal contents compare equal everywhere. */
export function consultationId(consultation: Consultation, hashText: (text: string) => string): string {
	return hashText(canonical(consultation));
}

/** The families while they are folded, in the order in which each last had a version published. */
class Families {
	readonly #byRoot = new Map<string, Family>();
	readonly #hashText: (text: string) => string;

	constructor(hashText: (text: string) => string) {
		this.#hashText = hashText;
	}

	get all(): Family[] {
		return [...this.#byRoot.values()];
	}

	take(entry: Entry): void {
		if (isOfKind(entry, 'consultation-published')) this.#publish(entry);
		if (isOfKind(entry, 'consultation-amended')) this.#amend(entry);
		if (isOfKind(entry, 'consultation-closed'))
			this.#change(entry.body.consultation, () => ({ closed: entry.head.at }));
		if (isOfKind(entry, 'list-published')) this.#publishList(entry);
		if (isOfKind(entry, 'list-withdrawn')) this.#withdraw(entry.body.list, entry.head.at);
	}

	#publish(entry: EntryOf<'consultation-published'>): void {
		const version = this.#version(entry);
		const known = familyOf(this.all, version.id);
		this.#renew(known ?? { root: version.id, versions: [], closed: null, lists: [] }, version, null);
	}

	#amend(entry: EntryOf<'consultation-amended'>): void {
		const version = this.#version(entry);
		const family = familyOf(this.all, entry.body.of);
		const other = familyOf(this.all, version.id);
		if (family && (!other || other === family)) this.#renew(family, version, family.closed);
	}

	#renew(family: Family, version: Published, closed: string | null): void {
		const versions = [...family.versions.filter(({ id }) => id !== version.id), version];
		this.#byRoot.delete(family.root); // the last published stands last
		this.#byRoot.set(family.root, { ...family, versions, closed });
	}

	#publishList({ body, head, hash }: EntryOf<'list-published'>): void {
		const { list, consultation, ...content } = body;
		if (this.all.some(({ lists }) => lists.some((one) => one.list === list))) return;
		const published = { ...content, list, published: hash, at: head.at, withdrawn: null };
		this.#change(consultation, ({ lists }) => ({ lists: [...lists, published] }));
	}

	#withdraw(list: string, at: string): void {
		for (const family of this.all)
			if (family.lists.some((one) => one.list === list))
				this.#change(family.root, ({ lists }) => ({
					lists: lists.map((one) => (one.list === list ? { ...one, withdrawn: one.withdrawn ?? at } : one))
				}));
	}

	#change(id: string, changed: (family: Family) => Partial<Family>): void {
		const family = familyOf(this.all, id);
		if (family) this.#byRoot.set(family.root, { ...family, ...changed(family) });
	}

	#version({ body, hash, head }: EntryOf<'consultation-published' | 'consultation-amended'>): Published {
		const { consultation } = body;
		const id = consultationId(consultation, this.#hashText);
		return { id, consultation, entry: hash, at: head.at };
	}
}
