import type { ExpectedRoom } from './expected-room.ts';

/**
 * Expected rooms as a table that the same page reads back: UTF-8 with its mark, commas, RFC 4180, text in quotes. A text
 * that begins like a formula has a no-break space before it, so that no spreadsheet computes it.
 */
export function expectedCsv(rooms: readonly ExpectedRoom[]): string {
	const rows = rooms.map(({ place, region, department, day, people, contact }) => [
		quoted(place),
		quoted(region),
		quoted(department),
		day,
		people === null ? '' : String(people),
		quoted(contact)
	]);
	const head = ['lieu', 'region', 'departement', 'jour', 'personnes', 'contact'];
	return `\ufeff${[head, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

function quoted(text: string): string {
	const safe = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(text) ? `\u00a0${text}` : text;
	return `"${safe.replaceAll('"', '""')}"`;
}
