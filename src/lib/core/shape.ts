import * as v from 'valibot';

/** The small shapes that entries and messages are made of. All binary is unpadded base64url. */
export const id = base64url(22, 'id of 128 bits');
export const hash = base64url(43, 'hash of 256 bits');
export const epoch = base64url(11, 'epoch of 64 bits');
export const salt = base64url(22, 'salt of 128 bits');

export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const position = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** A calendar day that exists, as `2022-07-05`. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/u), v.isoDate(), v.check(isRealDay));

/** When, as the tablet claims: local time with its offset, to the minute; a private turn gives only the day. */
export const moment = v.union([
	day,
	v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/u))
]);

/** Words already brought to the journal's form (`readText`): not empty, within `max` UTF-16 code units. */
export function words(max: number) {
	return v.pipe(v.string(), v.minLength(1), v.maxLength(max), v.check(isWellFormed));
}

/** The same, or nothing. */
export function optionalWords(max: number) {
	return v.pipe(v.string(), v.maxLength(max), v.check(isWellFormed));
}

/** The place of an entry in its chain, as other entries name it. */
export const chainHead = v.pipe(v.strictObject({ device: id, epoch, seq: position, hash }), v.readonly());
export type ChainHead = v.InferOutput<typeof chainHead>;

function base64url(length: number, what: string) {
	return v.pipe(v.string(), v.regex(new RegExp(`^[A-Za-z0-9_-]{${length}}$`, 'u'), what));
}

function isWellFormed(text: string): boolean {
	return text.isWellFormed();
}

function isRealDay(text: string): boolean {
	const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	return date >= 1 && date <= (days[month - 1] ?? 0);
}
