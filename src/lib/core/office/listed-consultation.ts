import type { Consultation, Texts } from '../consultation.ts';
import type { PublishedList } from '../sync/catalogue.ts';

/** A consultation of the office as the list shows it. */
export type ListedFamily = {
	readonly root: string;
	readonly title: Texts;
	readonly questions: number;
	readonly versions: number;
	/** When its newest version was published. */
	readonly at: string;
	readonly closed: boolean;
	/** How many national lists rooms may grade now. */
	readonly lists: number;
	/** Rooms of any version that are real and not voided. */
	readonly rooms: number;
};

/** What somebody is writing, as the list shows it; `subject` as in the draft. */
export type DraftSummary = {
	readonly id: string;
	readonly kind: 'consultation' | 'list';
	readonly subject: string | null;
	readonly title: string;
	readonly by: string;
	readonly at: string;
};

/** A version with the rooms that were opened with it. */
export type ShownVersion = {
	readonly id: string;
	readonly number: number;
	readonly consultation: Consultation;
	readonly at: string;
	readonly rooms: number;
};

/** A consultation as its page shows it; versions and lists with the newest first. */
export type ShownFamily = {
	readonly root: string;
	readonly closed: string | null;
	readonly versions: readonly ShownVersion[];
	readonly lists: readonly PublishedList[];
};
