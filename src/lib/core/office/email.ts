import type { Refusal } from '../refusal.ts';

/**
 * An e-mail address as a colleague's name at the door: trimmed, in lower case. Only its form is looked at, as nothing is
 * ever sent to it. Refuses 'email-malformed'.
 */
export function readEmail(raw: string): string | Refusal {
	const email = raw.normalize('NFC').trim().toLowerCase();
	return email.length <= longest && form.test(email) ? email : { kind: 'email-malformed' };
}

const longest = 254; // RFC 5321 §4.5.3.1.3: a path of 256 octets, brackets included
const form = /^[^\s@<>"(),;:\\[\]]+@[^\s@<>"(),;:\\[\].]+(\.[^\s@<>"(),;:\\[\].]+)*$/u;
