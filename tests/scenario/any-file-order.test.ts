import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '$lib/core/entry.ts';
import { fold } from '$lib/core/folding.ts';
import { named, stream } from '../core/author.ts';
import { copyOfTablet, Tablet, told } from './tablets.ts';

type Act = (tablets: readonly Tablet[], which: number) => unknown;

// What two tablets and a copy of one may do at any time; most of it is refused at most times.
const acts: readonly Act[] = [
	(tablets, which) => tablets[which]!.proposes(`idea ${which} of ${tablets[which]!.file().length}`),
	(tablets, which) => merge(tablets[which]!, `merge of ${which}`, 'A', 'B'),
	(tablets, which) => opens(tablets[which]!, tablets[(which + 1) % tablets.length]!),
	(tablets, which) => closeOwn(tablets[which]!, 3 + which, which),
	(tablets, which) => loseAll(tablets[which]!),
	(tablets, which) => decideAll(tablets[which]!),
	(tablets, which) => tablets[which]!.does({ kind: 'take-lead', reason: 'gone' }),
	(tablets, which) => tablets[which]!.takes(tablets[(which + 1) % tablets.length]!.file()),
	(tablets, which) => tablets[which]!.takes(tablets[(which + 2) % tablets.length]!.file())
];

test('any interleaving of files folds alike on every tablet, and nobody needs to have been first', () => {
	const steps = fc.array(fc.tuple(fc.nat(acts.length - 1), fc.nat(2)), { minLength: 8, maxLength: 30 });
	fc.assert(
		fc.property(steps, fc.infiniteStream(fc.nat(9_999)), (drawn, draws) => {
			const tablets = start();
			for (const [act, which] of drawn) acts[act]!(tablets, which);
			const all = tablets.flatMap((tablet) => tablet.file());
			const state = told(fold(stream, unique(all)));
			for (const tablet of tablets) expect(told(handed(tablet, all, draws).workshop)).toEqual(state);
		}),
		{ seed: 20260923, numRuns: 60 }
	);
});

function start(): readonly Tablet[] {
	const [anna, ben] = [Tablet.opening(), new Tablet('Ben')];
	anna.admits(ben);
	ben.takes(anna.file());
	return [anna, ben, copyOfTablet(ben, 'Ben from a copy')];
}

function merge(tablet: Tablet, name: string, ...names: readonly string[]) {
	const of = names.map(named);
	const words = tablet.workshop.proposals.get(of[0]!)!.words;
	return tablet.does({ kind: 'merge-tracks', track: named(name), of, words });
}

/** The first round of a tablet that leads, or believes that it does; some have an urn on the other one as well. */
function opens(tablet: Tablet, other: Tablet) {
	const { device, workshop } = tablet;
	const members = [device, other.device].filter((one) => workshop.members.has(one));
	const urns = [...new Set(members)].map((one) => ({ urn: named(`${device} for ${one}`), device: one }));
	return tablet.does({ kind: 'open-round', round: named(`round of ${device}`), urns });
}

function loseAll(tablet: Tablet): void {
	for (const { id, device } of tablet.workshop.urns.values())
		if (device !== tablet.device) tablet.does({ kind: 'lose-urn', urn: id, reason: 'gone' });
}

function closeOwn(tablet: Tablet, ballots: number, grade: number) {
	const urn = [...tablet.workshop.urns.values()].find(({ device }) => device === tablet.device);
	if (!urn) return;
	const counts = tablet.counts(ballots, grade, urn.round);
	tablet.does({ kind: 'close-urn', closing: { ...counts, urn: urn.id }, remark: '' });
}

function decideAll(anna: Tablet): void {
	for (const { id, closings } of anna.workshop.urns.values())
		anna.does({ kind: 'decide-urn', urn: id, counts: closings[0]?.entry ?? null, reason: 'seen' });
}

/** Everything in an order of chance, some of it twice, taken in one by one. */
function handed(tablet: Tablet, all: readonly Entry[], draws: Iterator<number>): Tablet {
	const left = [...all];
	while (left.length > 0) {
		const [entry] = left.splice((draws.next().value as number) % left.length, 1);
		tablet.takes([entry!]);
	}
	return tablet;
}

function unique(entries: readonly Entry[]): Entry[] {
	return [...new Map(entries.map((entry) => [entry.hash, entry])).values()];
}
