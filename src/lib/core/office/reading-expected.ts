import * as v from 'valibot';
import { comparedText } from '../compared-text.ts';
import { regions } from '../regions.ts';
import { isRefusal } from '../refusal.ts';
import { longestLine, readText } from '../text.ts';
import { expectedRoom, type ExpectedRoom } from './expected-room.ts';

/** What is wrong with a line of a list of expected rooms; lines are counted from 1, as a spreadsheet does. */
export type ListFault = {
	readonly line: number;
	readonly what: 'place' | 'day' | 'region' | 'department' | 'people' | 'contact' | 'other-region';
	/** The cell, as it was given. */
	readonly cell: string;
};

/** The rooms of a list and the lines that could not be read; null where its first line names no place or no day. */
export type ReadList = {
	readonly rooms: readonly ExpectedRoom[];
	readonly faults: readonly ListFault[];
} | null;

/**
 * Reads a list of expected rooms: its first line names the columns, in French or English, in any order; others are left
 * out. A region is a code or a name. `scope`: the only region of whoever gives it, which is meant where none is said.
 */
export function readExpected(rows: readonly (readonly string[])[], scope: string | null): ReadList {
	const [head = [], ...lines] = rows;
	const columns = head.map((cell) => columnOf(cell));
	if (!columns.includes('place') || !columns.includes('day')) return null;
	const rooms: ExpectedRoom[] = [];
	const faults: ListFault[] = [];
	for (const [index, cells] of lines.entries()) {
		if (cells.every((cell) => cell.trim() === '')) continue;
		const given = new Map(columns.map((column, at) => [column, (cells[at] ?? '').trim()]));
		const room = roomOf(given, scope);
		if ('what' in room) faults.push({ line: index + 2, ...room });
		else rooms.push(room);
	}
	return { rooms, faults };
}

/** A day as people write it: `2026-11-25`, `25/11/2026`, `25.11.2026`, `25-11-26`; null where it is none. */
export function dayOf(cell: string): string | null {
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/u.exec(cell);
	const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/u.exec(cell);
	const [year, month, date] = iso ? iso.slice(1) : [local?.[3], local?.[2], local?.[1]];
	if (!year || !month || !date) return null;
	const day = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	return v.is(expectedRoom.entries.day, day) ? day : null;
}

const names = {
	place: ['lieu', 'ville', 'commune', 'place', 'town', 'salle'],
	region: ['region', 'code region', 'region code'],
	department: ['departement', 'department', 'dep', 'code departement'],
	day: ['jour', 'date', 'day'],
	people: ['personnes', 'participants', 'people', 'nombre', 'nombre de personnes'],
	contact: ['contact', 'animateur', 'animatrice', 'facilitator', 'personne a joindre']
} as const;
type Column = keyof typeof names;

function columnOf(cell: string): Column | null {
	const name = comparedText(cell);
	const all = Object.entries(names) as [Column, readonly string[]][];
	return all.find(([, known]) => known.includes(name))?.[0] ?? null;
}

function roomOf(
	given: ReadonlyMap<Column | null, string>,
	scope: string | null
): ExpectedRoom | Omit<ListFault, 'line'> {
	const cell = (column: Column) => given.get(column) ?? '';
	const fault = (what: ListFault['what'], column: Column) => ({ what, cell: cell(column).slice(0, 80) });
	const place = readText(cell('place'), longestLine);
	if (isRefusal(place)) return fault('place', 'place');
	const day = dayOf(cell('day'));
	if (day === null) return fault('day', 'day');
	const region = regionOf(cell('region'), scope);
	if (region === null) return fault('region', 'region');
	if (scope !== null && region !== scope) return fault('other-region', 'region');
	const department = cell('department')
		.toUpperCase()
		.replace(/^(\d)$/u, '0$1');
	if (!v.is(expectedRoom.entries.department, department)) return fault('department', 'department');
	const people = cell('people') === '' ? null : Number(cell('people'));
	if (!v.is(expectedRoom.entries.people, people)) return fault('people', 'people');
	const contact = cell('contact') === '' ? '' : readText(cell('contact'), longestLine);
	if (isRefusal(contact)) return fault('contact', 'contact');
	return { place, region, department, day, people, contact };
}

// A spreadsheet takes the zero of « 01 » away.
function regionOf(cell: string, scope: string | null): string | null {
	if (cell === '') return scope ?? '';
	const name = comparedText(cell);
	const found = regions.find(
		({ code, name: known }) => code === name.padStart(2, '0') || comparedText(known) === name
	);
	return found?.code ?? null;
}
