import type { Refusal } from './refusal.ts';

/** What a tablet shows so that another one can ask their office for the workshop: which one it is, and nothing of it. */
export function workshopCode(stream: string): string {
	return `${mark}:${stream}`;
}

/** Reads a workshop's code. Refuses 'workshop-code-unreadable'. */
export function readWorkshopCode(text: string): string | Refusal {
	const stream = pattern.exec(text.replace(/\s/gu, ''))?.[1];
	return stream ?? { kind: 'workshop-code-unreadable' };
}

const mark = 'preau-workshop-1';
const pattern = /^preau-workshop-1:([A-Za-z0-9_-]{22})$/u;
