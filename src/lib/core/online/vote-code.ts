/** Signs of a code: no I, L, O or U, which are taken for others (Crockford's base 32). */
export const codeSigns = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Signs that a code has: 80 bits, which nobody guesses. */
export const codeLength = 16;

/** A code as it is printed, in groups of four: from numbers below 32, as many as it has signs. */
export function codeOf(numbers: readonly number[]): string {
	const signs = numbers.map((one) => codeSigns[one] ?? '').join('');
	return (signs.match(/.{4}/gu) ?? []).join('-');
}

/**
 * A code as somebody typed it, in the one spelling in which it is known: capitals or not, with or without its hyphens,
 * O for 0, I or L for 1. Null for what is no code.
 */
export function readCode(text: string): string | null {
	const signs = text
		.toUpperCase()
		.replace(/[\s\p{Pd}]/gu, '')
		.replaceAll('O', '0')
		.replace(/[IL]/gu, '1');
	const isWhole = signs.length === codeLength && [...signs].every((sign) => codeSigns.includes(sign));
	return isWhole ? (signs.match(/.{4}/gu) ?? []).join('-') : null;
}

/** The link that goes with a code: it stands after `#`, so that no server ever logs it. */
export function voteLink(origin: string, list: string, code = ''): string {
	return `${origin}/vote/${list}${code && `#${code}`}`;
}

/** The codes and their links as a table for a letter that is sent to each person: one line a code, RFC 4180. */
export function codesCsv(links: readonly { readonly code: string; readonly link: string }[]): string {
	return ['code,lien', ...links.map(({ code, link }) => `${code},${link}`)].join('\r\n') + '\r\n';
}
