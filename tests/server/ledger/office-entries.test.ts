import { expect, test } from 'vitest';
import { decideAsOffice } from '$lib/server/ledger/office-entries.ts';
import { readRoom } from '$lib/server/ledger/reading.ts';
import { onEachDatabase } from '../databases.ts';
import { SortingOffice } from '../sorting/desk.ts';

const hand = { by: 'ana', now: new Date('2026-11-22T09:00:00Z') };

onEachDatabase(({ open }) => {
	test('what the office decides is written, also where a refusal has the same name', async () => {
		const office = await SortingOffice.on(await open());
		const { stream } = await office.room({ place: 'Vannes', region: '53' }, 'Un banc');
		const draft = { kind: 'workshop-voided', body: { sameAs: null, reason: 'Un essai' } } as const;
		const written = await decideAsOffice(office, stream, () => Promise.resolve(draft), hand);
		expect(written).toMatchObject({ head: { kind: 'workshop-voided' } });
		expect((await readRoom(office.ledger, stream))!.workshop.voided).not.toBeNull();
	});

	test('what it refuses is not', async () => {
		const office = await SortingOffice.on(await open());
		const { stream } = await office.room({ place: 'Vannes', region: '53' }, 'Un banc');
		const refused = await decideAsOffice(
			office,
			stream,
			() => Promise.resolve({ kind: 'workshop-voided' }),
			hand
		);
		expect(refused).toEqual({ kind: 'workshop-voided' });
		expect((await readRoom(office.ledger, stream))!.workshop.voided).toBeNull();
	});
});
