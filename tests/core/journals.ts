import type { Entry } from '$lib/core/entry.ts';
import { Author, headOf, named } from './author.ts';

// Small journals that several tests fold: who wrote what, in which order.

export function merging(author: Author, track: string, of: readonly string[]): Entry {
	const words = author.wordsOf(of[0]!);
	return author.writes('tracks-merged', { track: named(track), question: 'q1', of: of.map(named), words });
}

export function admission(member: Author, newcomer: Author): Entry {
	return member.writes('device-admitted', { device: newcomer.device, alg: 'Ed25519', key: 'AAAA' });
}

export function freezing(author: Author, proposals: readonly Entry[], seen: readonly Entry[]): Entry {
	const tracks = proposals.map(({ hash, body }) => ({
		track: 'proposal' in body ? body.proposal : '',
		words: hash
	}));
	const questions = [{ question: 'q1', tracks }];
	const heads = [headOf(seen.at(-1)!)];
	return author.writes('round-opened', {
		round: named('round'),
		questions,
		scale: 'quality-6',
		rule: { kind: 'worst' },
		seen: heads
	});
}

export function votingRoom() {
	const anna = new Author('Anna');
	const opened = anna.opens();
	const proposal = anna.proposes('A');
	const round = freezing(anna, [proposal], [proposal]);
	const urn = named('urn');
	const urnOpened = anna.writes('urn-opened', { urn, round: named('round'), device: anna.device });
	return { anna, entries: [opened, proposal, round, urnOpened], urn, track: named('A') };
}

export function conflict() {
	const [anna, ben] = [new Author('Anna'), new Author('Ben')];
	const start = [
		anna.opens(),
		admission(anna, ben),
		anna.proposes('A'),
		anna.proposes('B'),
		anna.proposes('C')
	];
	ben.sees(...start);
	return { entries: [...start, merging(anna, 'AB', ['A', 'B']), merging(ben, 'AC', ['A', 'C'])] };
}

export function twoTablets(): Entry[] {
	const { entries } = conflict();
	const ben = new Author('Ben again');
	ben.sees(...entries);
	return [...entries, ben.proposes('not admitted')];
}

export function permutations<T>(list: readonly T[]): T[][] {
	if (list.length <= 1) return [[...list]];
	return list.flatMap((first, index) =>
		permutations(list.filter((_, other) => other !== index)).map((rest) => [first, ...rest])
	);
}
