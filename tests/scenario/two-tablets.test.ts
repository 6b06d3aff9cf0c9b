import { describe, expect, test } from 'vitest';
import { leads } from '$lib/core/leading.ts';
import { placesOf } from '$lib/core/rounds.ts';
import { urnState, withPooledUrns } from '$lib/core/urns.ts';
import { phaseOf } from '$lib/core/workshop.ts';
import { copyOfTablet, result, Tablet, told, urnAt, urnOf } from './tablets.ts';

const reason = 'La tablette est tombée dans l’eau.';

/** Anna opened the workshop and let Ben in; both hold an urn of the round. */
function voting(): { readonly anna: Tablet; readonly ben: Tablet } {
	const [anna, ben] = [Tablet.opening(), new Tablet('Ben')];
	expect(anna.admits(ben)).toBeNull();
	expect(anna.opens(ben)).toBeNull();
	ben.takes(anna.file());
	return { anna, ben };
}

describe('a tablet is let in', () => {
	test('by a member, and then it writes', () => {
		const [anna, ben] = [Tablet.opening(), new Tablet('Ben')];
		ben.takes(anna.file());
		expect(ben.proposes('from Ben')).toEqual({ kind: 'not-a-member' });
		expect(anna.admits(ben)).toBeNull();
		ben.takes(anna.file());
		expect(ben.proposes('from Ben')).toBeNull();
		anna.takes(ben.file());
		expect([...anna.workshop.texts.values()]).toContain('from Ben');
	});

	test('once, and not by itself', () => {
		const [anna, ben] = [Tablet.opening(), new Tablet('Ben')];
		anna.admits(ben);
		expect(anna.admits(ben)).toEqual({ kind: 'tablet-already-admitted' });
		expect(new Tablet('Eve').takes(anna.file()).admits(ben)).toEqual({ kind: 'not-a-member' });
	});

	test('and may let in a third one, but opens no round and signs nothing', () => {
		const { anna, ben } = voting();
		const third = new Tablet('Chloé');
		expect(ben.admits(third)).toBeNull();
		expect([leads(ben.workshop, ben.device), leads(ben.workshop, anna.device)]).toEqual([false, true]);
		for (const kind of ['reopen-list', 'undo-reopening'] as const)
			expect(ben.does({ kind })).toEqual({ kind: 'tablet-not-leading' });
		expect(ben.does({ kind: 'sign-minutes', names: ['A', 'B'] })).toEqual({ kind: 'tablet-not-leading' });
	});
});

describe('a round on two tablets', () => {
	test('is provisional until both urns are closed, and equal on both', () => {
		const { anna, ben } = voting();
		expect(anna.closes(12, 0)).toBeNull();
		expect(result(anna.workshop)).toMatchObject({ final: false, openUrns: 1, ballots: 12 });
		expect(placesOf(anna.workshop)[0]?.over).toBe(false);
		expect(phaseOf(anna.workshop)).toBe('grading');
		expect(ben.closes(9, 5)).toBeNull();
		anna.takes(ben.file());
		ben.takes(anna.file());
		expect(result(anna.workshop)).toMatchObject({ final: true, openUrns: 0, ballots: 21 });
		expect(result(anna.workshop).questions[0]?.ranking[0]?.counts).toEqual([12, 0, 0, 0, 0, 9]);
		expect(told(ben.workshop)).toEqual(told(anna.workshop));
	});

	test('names the tablets once each, and only those that were let in', () => {
		const [anna, ben, eve] = [Tablet.opening(), new Tablet('Ben'), new Tablet('Eve')];
		anna.admits(ben);
		expect(anna.opens(eve)).toEqual({ kind: 'not-a-member' });
		expect(anna.opens(ben, ben)).toEqual({ kind: 'tablet-has-urn' });
	});

	test('takes in a further tablet while it runs, and no tablet twice', () => {
		const { anna, ben } = voting();
		const chloé = new Tablet('Chloé');
		anna.admits(chloé);
		const add = (tablet: Tablet) =>
			anna.does({ kind: 'add-urn', urn: urnOf(tablet.device), device: tablet.device });
		expect(add(chloé)).toBeNull();
		expect(add(ben)).toEqual({ kind: 'tablet-has-urn' });
		anna.closes(1);
		ben.closes(1);
		anna.takes(ben.file());
		expect(result(anna.workshop)).toMatchObject({ final: false, openUrns: 1 });
		chloé.takes(anna.file()).closes(1);
		anna.takes(chloé.file());
		expect(result(anna.workshop)).toMatchObject({ final: true, ballots: 3 });
		expect(add(new Tablet('Dora'))).toEqual({ kind: 'round-not-open' });
	});

	test('has only the urns that its opener names', () => {
		const { anna, ben } = voting();
		const body = { urn: urnOf('own'), round: urnAt(anna.workshop, ben).round, device: ben.device };
		const entry = ben.writes('urn-opened', body);
		expect(ben.workshop.withoutEffect).toEqual([{ entry: entry.hash, reason: 'not-the-round-opener' }]);
	});

	test('an urn is closed by the tablet that holds it, and by no other', () => {
		const { anna, ben } = voting();
		const entry = anna.writes('urn-closed', { ...ben.counts(4, 0) });
		expect(anna.workshop.withoutEffect).toEqual([{ entry: entry.hash, reason: 'not-the-urn-holder' }]);
		expect(urnState(urnAt(anna.workshop, ben))).toBe('open');
	});
});

describe('more ballots than people', () => {
	test('over the urns that a tablet knows are not closed without a word', () => {
		const { anna, ben } = voting();
		anna.closes(20);
		ben.takes(anna.file());
		expect(ben.closes(11)).toEqual({ kind: 'remark-required', ballots: 31, people: 30 });
		expect(ben.closes(11, 0, 'Une personne est arrivée en retard.')).toBeNull();
		expect(ben.workshop.remarks[0]?.round).toBe(ben.workshop.rounds[0]?.id);
	});

	test('that show when the urns come together are not signed without a word', () => {
		const { anna, ben } = voting();
		anna.closes(20);
		ben.closes(11);
		anna.takes(ben.file());
		anna.does({ kind: 'record-attendance', people: 31, byCategory: {} });
		const sign = () => anna.does({ kind: 'sign-minutes', names: ['Camille', 'Sacha'] });
		expect(sign()).toEqual({ kind: 'remark-required', ballots: 31, people: 30 });
		expect(anna.does({ kind: 'record-remark', text: 'Une personne est arrivée en retard.' })).toBeNull();
		expect(sign()).toBeNull();
	});
});

describe('an urn that does not come back', () => {
	test('is declared lost by the opener, with a reason, and the round is final', () => {
		const { anna, ben } = voting();
		anna.closes(12);
		const lose = { kind: 'lose-urn', urn: urnOf(ben.device), reason } as const;
		expect(ben.does(lose)).toEqual({ kind: 'tablet-not-leading' });
		expect(anna.does({ ...lose, reason: ' ' })).toEqual({ kind: 'text-empty' });
		expect(anna.does(lose)).toBeNull();
		expect(anna.does(lose)).toEqual({ kind: 'urn-closed' });
		expect(result(anna.workshop)).toMatchObject({ final: true, ballots: 12 });
	});

	test('is nobody else’s to declare lost, whatever is written', () => {
		const { ben, anna } = voting();
		const entry = ben.writes('urn-lost', { urn: urnOf(anna.device), reason });
		expect(ben.workshop.withoutEffect).toEqual([{ entry: entry.hash, reason: 'not-the-round-opener' }]);
	});

	test('and comes after all counts for nothing until somebody decides', () => {
		const { anna, ben } = lostAndFound();
		expect(urnState(urnAt(anna.workshop, ben))).toBe('disputed');
		expect(result(anna.workshop)).toMatchObject({ final: false, disputedUrns: 1, ballots: 12 });
		expect(phaseOf(anna.workshop)).toBe('grading');
	});

	test.each([
		['that it counts', (urn: ReturnType<typeof urnAt>) => urn.closings[0]!.entry, 21, 'closed'],
		['that it stays lost', () => null, 12, 'lost']
	])('somebody decides %s, with a reason', (_, which, ballots, state) => {
		const { anna, ben } = lostAndFound();
		const urn = urnAt(anna.workshop, ben);
		const decision = {
			kind: 'decide-urn',
			urn: urn.id,
			counts: which(urn),
			reason: 'Elle est revenue.'
		} as const;
		expect(ben.does(decision)).toEqual({ kind: 'tablet-not-leading' });
		expect(anna.does({ ...decision, reason: '' })).toEqual({ kind: 'text-empty' });
		expect(anna.does(decision)).toBeNull();
		expect(result(anna.workshop)).toMatchObject({ final: true, ballots });
		expect(urnState(urnAt(ben.takes(anna.file()).workshop, ben))).toBe(state);
		expect(anna.does(decision)).toEqual({ kind: 'urn-not-disputed' });
	});

	test('keeps the minutes from being signed until somebody decides', () => {
		const { anna } = lostAndFound();
		anna.does({ kind: 'record-attendance', people: 30, byCategory: {} });
		expect(anna.does({ kind: 'sign-minutes', names: ['A', 'B'] })).toEqual({ kind: 'urn-disputed' });
	});

	test('and comes after the signature changes nothing', () => {
		const { anna, ben } = voting();
		anna.closes(12);
		anna.does({ kind: 'lose-urn', urn: urnOf(ben.device), reason });
		anna.does({ kind: 'record-attendance', people: 30, byCategory: {} });
		expect(anna.does({ kind: 'sign-minutes', names: ['A', 'B'] })).toBeNull();
		const before = result(anna.workshop);
		ben.takes(anna.file());
		expect(ben.closes(9)).toEqual({ kind: 'minutes-already-signed' });
		ben.writes('urn-closed', ben.counts(9, 0));
		expect(result(anna.takes(ben.file()).workshop)).toEqual(before);
	});
});

describe('a tablet that was copied', () => {
	test('closes its urn twice: neither counts until somebody names the right one', () => {
		const { anna, ben } = voting();
		const copy = copyOfTablet(ben, 'Ben from a copy');
		anna.closes(12);
		ben.closes(9, 0);
		copy.closes(7, 1);
		anna.takes(copy.file()).takes(ben.file());
		const urn = urnAt(anna.workshop, ben);
		expect(result(anna.workshop)).toMatchObject({ final: false, disputedUrns: 1, ballots: 12 });
		const right = urn.closings.find(({ body }) => body.ballots === 9)!.entry;
		anna.does({ kind: 'decide-urn', urn: urn.id, counts: right, reason: 'La copie datait du matin.' });
		expect(result(anna.workshop)).toMatchObject({ final: true, ballots: 21 });
	});

	test('a decision names a closing of that urn', () => {
		const { anna, ben } = lostAndFound();
		const [urn, foreign] = [urnAt(anna.workshop, ben), urnAt(anna.workshop, anna).closings[0]!.entry];
		expect(anna.does({ kind: 'decide-urn', urn: urn.id, counts: foreign, reason })).toEqual({
			kind: 'urn-not-disputed'
		});
		const entry = anna.writes('urn-decided', { urn: urn.id, counts: foreign, reason });
		expect(anna.workshop.withoutEffect).toEqual([{ entry: entry.hash, reason: 'unknown-closing' }]);
	});
});

describe('the tallies of one urn', () => {
	test('are in nothing that a page is given, and the result is the same', () => {
		const { anna, ben } = voting();
		anna.closes(12, 0);
		const open = withPooledUrns(anna.workshop);
		expect(countsIn(open)).toEqual([0]);
		ben.closes(9, 5);
		anna.takes(ben.file());
		const pooled = withPooledUrns(anna.workshop);
		expect(result(pooled)).toEqual(result(anna.workshop));
		expect(countsIn(pooled)).toEqual([21, 0]);
	});
});

function lostAndFound() {
	const { anna, ben } = voting();
	anna.closes(12);
	anna.does({ kind: 'lose-urn', urn: urnOf(ben.device), reason });
	ben.closes(9);
	anna.takes(ben.file());
	return { anna, ben };
}

/** How many grades of the first track each closing holds. */
function countsIn({ urns }: ReturnType<typeof withPooledUrns>): number[] {
	return [...urns.values()].flatMap(({ closings }) =>
		closings.map(({ body }) => body.tallies[0]!.counts.reduce((sum, count) => sum + count, 0))
	);
}
