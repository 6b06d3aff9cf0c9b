import { describe, expect, test } from 'vitest';
import { fold, foldOnto, foldSeen } from '$lib/core/folding.ts';
import { leaderOf } from '$lib/core/leading.ts';
import { minutesJson } from '$lib/core/minutes-file.ts';
import { minutesOf } from '$lib/core/minutes.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { isLeftOver, placesOf } from '$lib/core/rounds.ts';
import { countedBallots, isOver, urnsOf, urnState } from '$lib/core/urns.ts';
import { phaseOf, type Workshop } from '$lib/core/workshop.ts';
import { Author, stream } from '../core/author.ts';
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
		if (isRefusal(minutes)) throw new Error(minutes.kind);
		expect(minutes.leadsTaken).toEqual([reason]);
		expect(JSON.parse(minutesJson(minutes, null))).toMatchObject({ leadsTaken: [reason] });
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
	test.each([
		['before it is taken for lost', ['Ben', 'Ben', 'Ben', 'Ben', 'Ben']],
		['after it was taken for lost', ['Anna', 'Anna', 'Anna', 'Anna', 'Anna']]
	])('and opens a round %s: it counts, and that of the leader is the last', (_, proposing) => {
		const { anna, ben } = apart();
		for (const [index, name] of proposing.entries())
			(name === 'Anna' ? anna : ben).proposes(`proposal ${index}`);
		anna.opens();
		ben.does(takeLead);
		expect(opensOwn(ben)).toBeNull();
		expect(anna.closes(5)).toBeNull();
		ben.takes(anna.file());
		expect(told(anna.takes(ben.file()).workshop)).toEqual(told(ben.workshop));
		expect(ben.workshop.withoutEffect).toEqual([]);
		expect(ben.workshop.rounds.map(({ device }) => device)).toEqual([anna.device, ben.device]);
		const [first] = placesOf(ben.workshop);
		expect(isOver(ben.workshop, first!.round)).toBe(true);
		expect(countedBallots(ben.workshop, first!.round.id)).toBe(5);
	});

	test('and opens a round after the lead was taken back: it stands after those of before', () => {
		const { anna, ben } = apart();
		anna.opens();
		anna.closes(5);
		ben.takes(anna.file()).does(takeLead);
		anna.takes(ben.file()).does(takeLead);
		const [first] = ben.workshop.rounds;
		const next = { kind: 'open-next-round', reason: 'mistake', text: 'Trop tôt.', tracks: [] } as const;
		for (let index = 0; index < 3; index += 1) ben.does({ kind: 'record-remark', text: `${index}` });
		const urns = [{ urn: urnOf('second'), device: ben.device }];
		expect(ben.does({ ...next, round: urnOf('round 2'), urns })).toBeNull();
		anna.takes(ben.file());
		expect(anna.workshop.withoutEffect).toEqual([]);
		expect(anna.workshop.rounds.map(({ id }) => id)).toEqual([first!.id, urnOf('round 2')]);
		expect(placesOf(anna.workshop)[0]?.replacedBy).toBe(2);
	});

	test('and has its minutes signed: what a late word about the lead says changes nothing of them', () => {
		const { anna, ben } = apart();
		ben.does(takeLead);
		for (const text of ['one', 'two', 'three']) anna.proposes(text);
		anna.opens();
		anna.closes(5);
		anna.does({ kind: 'record-attendance', people: 30, byCategory: {} });
		expect(anna.does(sign)).toBeNull();
		const before = minutesOf(anna.workshop);
		anna.takes(ben.file());
		expect(phaseOf(anna.workshop)).toBe('signed');
		expect(anna.workshop.withoutEffect).toEqual([]);
		expect(minutesOf(anna.workshop)).toEqual({ ...before, leadsTaken: [reason] });
		const [signed] = anna.workshop.minutes;
		expect(minutesOf(foldSeen(stream, anna.file(), signed!.body.seen))).toEqual(before);
	});

	test('says of its urn, which the leader declared lost, what it holds', () => {
		const { anna, ben } = apart();
		for (const text of ['one', 'two', 'three']) ben.proposes(text);
		anna.opens();
		ben.does(takeLead);
		opensOwn(ben);
		ben.takes(anna.file());
		expect(isLeftOver(ben.workshop, urnAtFirst(ben.workshop))).toBe(true);
		expect(ben.does({ kind: 'lose-urn', urn: urnOf(anna.device), reason })).toBeNull();
		expect(urnState(urnAtFirst(ben.workshop))).toBe('lost');
	});
});

test('a lead that was taken is the same folded on and folded anew', () => {
	const { anna, ben } = apart();
	const before = ben.file();
	const workshop = fold(stream, before);
	ben.does(takeLead);
	const added = ben.file().slice(before.length);
	expect(told(foldOnto(workshop, added)!)).toEqual(told(fold(stream, ben.file())));
	expect(leaderOf(workshop), 'what it was folded from stays as it was').toBe(anna.device);
});

function urnAtFirst(workshop: Workshop) {
	return urnsOf(workshop, workshop.rounds[0]!.id)[0]!;
}

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
