import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import { consultationId } from '$lib/core/sync/catalogue.ts';
import { originalOf } from '$lib/device/duplicating.ts';
import { DayPlan } from '$lib/device/day-plan.svelte.ts';
import {
	ConsultationDrafts,
	dropOwnConsultation,
	keepOwnConsultation,
	ownConsultations
} from '$lib/device/own-consultations.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import { becomeWriter } from '$lib/device/writer.ts';
import { hashing } from '$lib/seal/hash.ts';
import { must, newHand, newRoom } from './room.ts';

let hand: Hand;

beforeEach(async () => {
	hand = await newHand();
});

afterEach(() => hand.database.delete());

const consultation = { ...builtInConsultation({ kind: 'required' }), title: { fr: 'La cour' } };

test('an own consultation is kept under the hash of its content, once, and can be taken off', async () => {
	const id = await keepOwnConsultation(hand, consultation);
	expect(id).toBe(consultationId(consultation, hashing.hashText));
	await keepOwnConsultation(hand, consultation);
	expect(await ownConsultations(hand.database)).toMatchObject([{ id, consultation }]);
	await must(dropOwnConsultation(hand, id as string));
	expect(await ownConsultations(hand.database)).toEqual([]);
});

test('what lies there and is no consultation is not offered', async () => {
	await hand.database.settings.put({ key: 'consultation:x', value: { consultation: { title: 3 }, at: '' } });
	expect(await ownConsultations(hand.database)).toEqual([]);
});

test('a page that is no longer the writer keeps none', async () => {
	await becomeWriter(hand.database);
	expect(await keepOwnConsultation(hand, consultation)).toEqual({ kind: 'not-the-writer' });
});

test('what is being written is there after a reload, until it is kept', async () => {
	await new ConsultationDrafts(hand.database).keep('half of it');
	const again = new ConsultationDrafts(hand.database);
	expect(await again.read()).toBe('half of it');
	await again.drop();
	expect(await again.read()).toBe('');
});

test('another workshop can begin with the same consultation, facts, times and list', async () => {
	const room = await newRoom(hand);
	expect(originalOf(room)).toMatchObject({ purpose: 'real', details: { place: 'Rennes', region: '53' } });
	await must(room.addProposals('q2', ['Des bancs'], 'turn'));
	const original = originalOf(room);
	expect(original?.id).toBe(consultationId(room.state.opened!.consultation, hashing.hashText));
	expect(original?.lists[1]).toEqual({ question: 'q2', texts: ['Des bancs'] });
	const minutes = { welcome: 0, gather: 10, sort: 0, break: 0, grade: 10, result: 0, conclude: 0 };
	await must(new DayPlan(hand, room.stream).keep({ start: 600, minutes }));
	const plan = new DayPlan(hand, 'another');
	await must(plan.copyFrom(room.stream));
	await plan.read();
	expect(plan.agenda).toEqual({ start: 600, minutes });
});
