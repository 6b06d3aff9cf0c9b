import type { Refusal } from '../refusal.ts';

/** What became of a workshop's file at the office. */
export type Imported = {
	readonly stream: string;
	/** The room, where whoever gave the file may see it and the office can tell what it is. */
	readonly room: {
		readonly place: string;
		readonly day: string;
		readonly purpose: 'real' | 'rehearsal';
	} | null;
	/** Entries in the file: those that are new here, and those that were not taken, with why. The rest was held before. */
	readonly entries: number;
	readonly added: number;
	readonly refused: number;
	readonly refusal: Refusal | null;
	/** Of those in the file, how many are held until a person approves their author. */
	readonly waiting: number;
};
