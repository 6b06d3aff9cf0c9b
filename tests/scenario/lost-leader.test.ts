import { describe, expect, test } from 'vitest';
import { leaderOf } from '$lib/core/leading.ts';
import { minutesOf } from '$lib/core/minutes.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { urnState } from '$lib/core/urns.ts';
import { lastRound, phaseOf } from '$lib/core/workshop.ts';
import { Author } from '../core/author.ts';
import { result, Tablet, told, urnAt, urnOf } from './tablets.ts';

const reason = 'La tablette est tombée dans l’eau.';
const takeLead = { kind: 'take-lead', reason } as const;
const sign = { kind: 'sign-minutes', names: ['Camille', 'Sacha'] } as const;

/** Anna opened the workshop and the round; Ben and Chloé were let in, and hold an urn each. */
function voting() {
	const [anna, ben, chloé] = [Tablet.opening(), new Tablet('Ben'), new Tablet('Chloé')];
	anna.admits(ben);
	anna.admits(chloé);
	anna.opens(ben, chloé);
	for (const tablet of [ben, chloé]) tablet.takes(anna.file());
	return { anna, ben, chloé };
}

describe('when the tablet that leads breaks in the middle of a vote', () => {
	test('another one brings the day to its end, and the minutes say why', () => {
		const { anna, ben, chloé } = voting();
		expect(ben.does(takeLead)).toBeNull();
		expect(leaderOf(ben.workshop)).toBe(ben.device);
		expect(ben.does({ kind: 'lose-urn', urn: urnOf(anna.device), reason })).toBeNull();
		ben.closes(9);
		chloé.takes(ben.file()).closes(8);
		ben.takes(chloé.file());
		expect(result(ben.workshop)).toMatchObject({ final: true, ballots: 17 });
		ben.does({ kind: 'record-attendance', people: 30, byCategory: {} });
		expect(ben.does(sign)).toBeNull();
		expect(phaseOf(ben.workshop)).toBe('signed');
		const minutes = minutesOf(ben.workshop);
		expect(isRefusal(minutes) || minutes.leadsTaken).toEqual([reason]);
	});

	test('another one opens a further round, and gives an urn to whom it will', () => {
		const { anna, ben, chloé } = voting();
		ben.does(takeLead);
		for (const tablet of [anna, chloé]) ben.does({ kind: 'lose-urn', urn: urnOf(tablet.device), reason });
		ben.closes(9);
		const next = { kind: 'open-next-round', reason: 'mistake', text: 'Une urne manquait.' } as const;
		const urns = [{ urn: urnOf('second'), device: ben.device }];
		expect(ben.does({ ...next, tracks: [], round: urnOf('round 2'), urns })).toBeNull();
		const added = { urn: urnOf('added'), device: chloé.device };
		expect(ben.does({ kind: 'add-urn', ...added })).toBeNull();
		expect([...ben.workshop.urns.keys()]).toContain(added.urn);
		expect(ben.workshop.withoutEffect).toEqual([]);
	});
});

describe('the lead is taken', () => {
	test('by a tablet that writes in the workshop, with a reason, and not by the one that has it', () => {
		const { anna, ben } = voting();
		expect(new Tablet('Eve').takes(anna.file()).does(takeLead)).toEqual({ kind: 'not-a-member' });
		expect(ben.does({ ...takeLead, reason: ' ' })).toEqual({ kind: 'text-empty' });
		expect(anna.does(takeLead)).toEqual({ kind: 'tablet-already-leading' });
		expect(ben.does(takeLead)).toBeNull();
		expect(ben.does(takeLead)).toEqual({ kind: 'tablet-already-leading' });
	});

	test('before the minutes are signed, and never after', () => {
		const { anna, ben, chloé } = voting();
		anna.closes(9);
		for (const tablet of [ben, chloé]) anna.does({ kind: 'lose-urn', urn: urnOf(tablet.device), reason });
		anna.does({ kind: 'record-attendance', people: 30, byCategory: {} });
		expect(anna.does(sign)).toBeNull();
		expect(ben.takes(anna.file()).does(takeLead)).toEqual({ kind: 'minutes-already-signed' });
	});

	test('by two at once: one of them leads, the same one on every tablet', () => {
		const { anna, ben, chloé } = voting();
		ben.does(takeLead);
		chloé.does(takeLead);
		ben.takes(chloé.file());
		chloé.takes(ben.file());
		anna.takes(chloé.file());
		expect([ben, chloé].map(({ device }) => device)).toContain(leaderOf(anna.workshop));
		for (const tablet of [ben, chloé]) expect(told(tablet.workshop)).toEqual(told(anna.workshop));
		const second = ben.workshop.withoutEffect.map((one) => one.reason);
		expect(second).toEqual(['not-the-leader']);
	});

	test('from a tablet that comes back: it no longer leads, and its ballots wait for a decision', () => {
		const { anna, ben } = voting();
		ben.does(takeLead);
		ben.does({ kind: 'lose-urn', urn: urnOf(anna.device), reason });
		expect(anna.takes(ben.file()).does(sign)).toEqual({ kind: 'tablet-not-leading' });
		expect(anna.closes(7)).toBeNull();
		ben.takes(anna.file());
		expect(urnState(urnAt(ben.workshop, anna))).toBe('disputed');
		const counts = urnAt(ben.workshop, anna).closings[0]!.entry;
		const decision = { kind: 'decide-urn', urn: urnOf(anna.device), counts, reason } as const;
		expect(anna.does(decision)).toEqual({ kind: 'tablet-not-leading' });
		expect(ben.does(decision)).toBeNull();
		expect(anna.does(takeLead)).toBeNull();
		expect(leaderOf(anna.workshop)).toBe(anna.device);
	});

	test('by nobody from itself or from a tablet that does not lead, whatever is written', () => {
		const { anna, ben, chloé } = voting();
		const own = anna.writes('lead-taken', { from: anna.device, reason });
		const foreign = ben.writes('lead-taken', { from: chloé.device, reason });
		const all = new Tablet('Eve', new Author('Eve')).takes(anna.file()).takes(ben.file());
		expect(new Set(all.workshop.withoutEffect)).toEqual(
			new Set([
				{ entry: own.hash, reason: 'already-there' },
				{ entry: foreign.hash, reason: 'not-the-leader' }
			])
		);
		expect(leaderOf(all.workshop)).toBe(anna.device);
	});
});

describe('a tablet that goes on as if it led', () => {
	test('has opened its round too late: the round does not count, and its people vote in the other one', () => {
		const { anna, ben } = apart();
		anna.proposes('one more');
		anna.proposes('and another');
		anna.opens();
		ben.does(takeLead);
		expect(opensOwn(ben, anna)).toBeNull();
		ben.takes(anna.file());
		anna.takes(ben.file());
		expect(told(anna.workshop)).toEqual(told(ben.workshop));
		expect(anna.workshop.rounds.map(({ device }) => device)).toEqual([ben.device]);
		expect(anna.workshop.withoutEffect.map((one) => one.reason)).toContain('not-the-leader');
	});

	test('had opened its round before: the leader’s one is the last, and says what becomes of the other', () => {
		const { anna, ben } = apart();
		for (const text of ['one', 'two', 'three', 'four', 'five', 'six']) ben.proposes(text);
		anna.opens();
		ben.does(takeLead);
		expect(opensOwn(ben)).toBeNull();
		ben.takes(anna.file());
		expect(ben.workshop.rounds.map(({ device }) => device)).toEqual([anna.device, ben.device]);
		expect(lastRound(ben.workshop)?.device).toBe(ben.device);
		expect(ben.does({ kind: 'lose-urn', urn: urnOf(anna.device), reason })).toBeNull();
		expect(ben.workshop.withoutEffect).toEqual([]);
	});
});

/** Anna opened the workshop and let Ben in; no round is open yet, and they do not see each other any more. */
function apart() {
	const [anna, ben] = [Tablet.opening(), new Tablet('Ben')];
	anna.admits(ben);
	ben.takes(anna.file());
	return { anna, ben };
}

/** Opens a round that no other tablet's is mistaken for, with urns of its own. */
function opensOwn(...tablets: readonly [Tablet, ...Tablet[]]) {
	const urns = tablets.map(({ device }) => ({ urn: urnOf(`own ${device}`), device }));
	return tablets[0].does({ kind: 'open-round', round: urnOf('round'), urns });
}
