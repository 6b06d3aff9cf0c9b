import { expect, test } from 'vitest';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { auditLines } from '$lib/server/audit/lines.ts';
import { note } from '$lib/server/audit/note.ts';
import { standingOf } from '$lib/server/devices.ts';
import { openLedger } from '$lib/server/ledger/ledger.ts';
import { officeOf } from '$lib/server/office-identity.ts';
import { listFamilies, namesInCatalogue } from '$lib/server/consultations/shown.ts';
import { publishOnce } from '$lib/server/rooms/publishing.ts';
import { after, now, openedOffice } from '../accounts/office.ts';
import { onEachDatabase } from '../databases.ts';

onEachDatabase(({ open }) => {
	test('a consultation is published once, by name, and the log tells it by its title', async () => {
		const db = await open();
		const identity = await officeOf(db);
		const ledger = openLedger(db, identity, standingOf);
		const { ana } = await openedOffice(db);
		const [worst, required] = (['worst', 'required'] as const).map((kind) => builtInConsultation({ kind }));
		expect(await publishOnce({ ledger, identity }, worst!, ana.id, now)).toBe(true);
		expect(await publishOnce({ ledger, identity }, worst!, ana.id, after(1))).toBe(false);
		expect(await publishOnce({ ledger, identity }, required!, ana.id, after(2))).toBe(true);
		const published = await listFamilies(ledger, null);
		expect(published.map(({ questions }) => questions)).toEqual([3, 3]);
		const titles = await namesInCatalogue(ledger);
		const { lines } = await auditLines(db, null, titles);
		expect(lines[0]).toMatchObject({ who: 'Ana', act: 'consultation-published', on: worst!.title.fr });
		expect(lines.map(({ act }) => act)).toContain('office-opened');
	});

	test('the log is read a hundred lines at a time, the newest first, without a gap', async () => {
		const db = await open();
		for (let minute = 0; minute < 130; minute += 1)
			await note(db, null, 'sign-in-failed', null, after(0, Math.floor(minute / 3)));
		const first = await auditLines(db, null);
		const second = await auditLines(db, first.next);
		expect([first.lines.length, second.lines.length, second.next]).toEqual([100, 30, null]);
		const all = [...first.lines, ...second.lines];
		expect(new Set(all.map(({ id }) => id)).size).toBe(130);
		expect(all.map(({ at }) => at)).toEqual(
			all
				.map(({ at }) => at)
				.toSorted()
				.reverse()
		);
	});
});
