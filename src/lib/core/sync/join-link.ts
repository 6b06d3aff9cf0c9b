import type { Refusal } from '../refusal.ts';

/** The link that an office gives to a tablet: the code stands after `#`, so that no server ever logs it. */
export function joinLink(origin: string, code: string): string {
	return `${origin}/join#${code}`;
}

/**
 * Reads what somebody pasted or a camera saw: a link of the office at `origin`, or the code alone. A link to another
 * address would find its office only there.
 */
export function readJoinText(text: string, origin: string): { readonly code: string } | Refusal {
	const trimmed = text.trim();
	if (codeShape.test(trimmed)) return { code: trimmed };
	const link = linkShape.exec(trimmed);
	if (!link) return { kind: 'code-unreadable' };
	const [, address = '', host = '', code = ''] = link;
	return address === origin ? { code } : { kind: 'code-elsewhere', host };
}

const codeShape = /^[A-Za-z0-9_-]{22}$/u;
const linkShape = /^(https?:\/\/([^\s/?#]+))\/join\/?#([A-Za-z0-9_-]{22})$/u;
