import * as v from 'valibot';
import { consultation, type Consultation } from '../consultation.ts';

/** What is wrong at one place of a consultation that somebody wrote by hand. */
export type ConsultationFault = {
	/** From the top: names of members, and indices (0 = first) in lists; empty for the whole. */
	readonly path: readonly (string | number)[];
	readonly what:
		| 'missing'
		| 'unknown'
		| 'empty'
		| 'long'
		| 'none'
		| 'many'
		| 'twice'
		| 'key'
		| 'choice'
		| 'number'
		| 'shape';
	/** What could stand there, for `choice`. */
	readonly known?: string;
};

/** Reads a consultation from the text of a JSON file: the consultation, its faults, or null when it is no JSON at all. */
export function readConsultation(text: string): Consultation | readonly ConsultationFault[] | null {
	const raw = parsed(text.replace(/^\u{feff}/u, '').normalize('NFC'));
	if (raw === undefined) return null;
	const read = v.safeParse(consultation, raw);
	return read.success ? read.output : read.issues.map(faultOf);
}

export function isConsultation(read: Consultation | readonly ConsultationFault[]): read is Consultation {
	return 'questions' in read;
}

type Issue = v.BaseIssue<unknown>;

/** What an issue of the shape is in the words of whoever writes. */
export function faultOf(issue: Issue): ConsultationFault {
	const path = issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? [];
	const what = whatOf(issue);
	return what === 'choice' ? { path, what, known: choices(issue.expected) } : { path, what };
}

function whatOf(issue: Issue): ConsultationFault['what'] {
	if (issue.kind === 'schema' && issue.received === 'undefined') return 'missing';
	if (issue.kind === 'schema' && issue.expected === 'never') return 'unknown';
	const isList = Array.isArray(issue.input);
	switch (issue.type) {
		case 'min_length':
			return isList ? 'none' : 'empty';
		case 'max_length':
			return isList ? 'many' : 'long';
		case 'check':
			return isList ? 'twice' : 'shape';
		case 'regex':
			return 'key';
		case 'picklist':
		case 'variant':
			return 'choice';
		case 'safe_integer':
		case 'min_value':
		case 'number':
			return 'number';
		default:
			return 'shape';
	}
}

// Valibot writes `("a" | "b")`.
function choices(expected: string | null): string {
	return [...(expected ?? '').matchAll(/"([^"]*)"/gu)].map(([, one]) => one).join(', ');
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
