/** What the journal can hold: JSON without fractions, so that every platform spells a value alike. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one spelling of a value (RFC 8785, JSON Canonicalization Scheme): members sorted by their names' UTF-16 code
 * units, no white space, ECMAScript's own spelling of strings and numbers. Throws on what JSON cannot hold, which
 * no schema of ours lets through.
 */
export function canonical(value: unknown): string {
	if (value === null || typeof value === 'boolean') return String(value);
	if (typeof value === 'number') return canonicalNumber(value);
	if (typeof value === 'string') return canonicalString(value);
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value === 'object') return canonicalObject(value as Readonly<Record<string, unknown>>);
	throw new TypeError(`not JSON: ${typeof value}`);
}

function canonicalNumber(value: number): string {
	if (!Number.isFinite(value)) throw new TypeError('not JSON: a number that is not finite');
	return JSON.stringify(value);
}

// RFC 8785 §3.2.2.2: a lone surrogate has no UTF-8, hence no hash.
function canonicalString(value: string): string {
	if (!value.isWellFormed()) throw new TypeError('not JSON: a lone surrogate');
	return JSON.stringify(value);
}

function canonicalObject(value: Readonly<Record<string, unknown>>): string {
	const members = Object.keys(value)
		.sort()
		.map((key) => `${canonicalString(key)}:${canonical(value[key])}`);
	return `{${members.join(',')}}`;
}
