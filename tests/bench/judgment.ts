/**
 * P10, ranking: independent of the number of ballots, and at least ten times as fast as npm `maju` at 1,000 ballots.
 * Run with `node tests/bench/judgment.ts`. Ratios are taken within one run, from medians of interleaved rounds; the
 * times in milliseconds are hints only, as machines differ.
 */
import { createRequire } from 'node:module';
import { countBallots, type Ballot, type BallotShape } from '../../src/lib/core/ballot.ts';
import { rank, type Option } from '../../src/lib/core/judgment.ts';

const rounds = 101;
const required = { kind: 'required' } as const;
const random = seeded(20220705);

type Maju = (
	options: readonly string[],
	settings: { GRADING_LEVELS: number }
) => {
	vote(ratings: Record<string, number>): void;
	getSortedOptions(): { options: readonly string[]; ties: readonly unknown[] };
};

const few = Array.from({ length: 1000 }, (_, track) => spread(track, 100));
const many = Array.from({ length: 1000 }, (_, track) => spread(track, 1_000_000));
const [fewTime, manyTime] = medians([() => rank(few, required), () => rank(many, required)]);
console.log(`1,000 tracks, 100 ballots each: ${ms(fewTime!)}; 1,000,000 ballots each: ${ms(manyTime!)}`);
console.log(
	`ratio ${(manyTime! / fewTime!).toFixed(2)} (ballots x 10,000); promise: 1,000 tracks < 5 ms here`
);
compareWithMaju(1000, { tracks: 12, grades: 6, rule: required });

/** Both rank the same recorded ballots of a close race; counting them is part of the work on both sides. */
function compareWithMaju(voters: number, shape: BallotShape): void {
	const maju = findMaju();
	if (!maju)
		return console.log('The peer is not installed: run `npm run bench:peers` to compare with npm maju.');
	const ballots = Array.from({ length: voters }, () => closeBallot(shape));
	const names = Array.from({ length: shape.tracks }, (_, track) => `track ${track}`);
	const poll = maju(names, { GRADING_LEVELS: shape.grades });
	for (const ballot of ballots)
		poll.vote(Object.fromEntries(names.map((name, track) => [name, shape.grades - 1 - ballot[track]!])));
	const ours = () => rankBallots(names, ballots, shape);
	const theirs = () => poll.getSortedOptions().options;
	if (ours().join() !== theirs().join() || poll.getSortedOptions().ties.length > 0)
		throw new Error(`not the same order:\n${ours().join()}\n${theirs().join()}`);
	const [ourTime, theirTime] = medians([ours, theirs]);
	console.log(
		`${voters} ballots x ${shape.tracks} tracks, same order: ${ms(ourTime!)}; maju ${ms(theirTime!)}`
	);
	console.log(`${(theirTime! / ourTime!).toFixed(0)} x as fast as maju; promise: >= 10 x`);
}

function rankBallots(
	names: readonly string[],
	ballots: readonly Ballot[],
	shape: BallotShape
): readonly string[] {
	const tallies = countBallots(ballots, shape);
	const ranked = rank(
		tallies.map(({ counts }, track) => ({ id: names[track]!, tally: counts })),
		required
	);
	if (!Array.isArray(ranked)) throw new Error(JSON.stringify(ranked));
	return ranked.map(({ id }) => id);
}

function findMaju(): Maju | null {
	const require = createRequire(new URL('./peers/judgment/package.json', import.meta.url));
	try {
		return require('maju') as Maju;
	} catch {
		return null;
	}
}

/** A track whose `voters` grades fall at random on seven grades, evenly enough that many medians are equal. */
function spread(track: number, voters: number): Option {
	const cuts = Array.from({ length: 6 }, () => Math.floor(random() * (voters + 1))).sort((a, b) => a - b);
	return { id: `${track}`, tally: [...cuts, voters].map((cut, grade) => cut - (cuts[grade - 1] ?? 0)) };
}

/** Every grade is equally likely on every track: a close race, which steps away from the middle decide. */
function closeBallot({ tracks, grades }: BallotShape): Ballot {
	return Array.from({ length: tracks }, () => Math.floor(random() * grades));
}

function medians(contenders: readonly (() => unknown)[]): readonly number[] {
	for (const contender of contenders) contender();
	const times = contenders.map((): number[] => []);
	for (let round = 0; round < rounds; round += 1)
		for (const [index, contender] of contenders.entries()) {
			const start = performance.now();
			contender();
			times[index]!.push(performance.now() - start);
		}
	return times.map((all) => all.sort((a, b) => a - b)[Math.floor(rounds / 2)]!);
}

function ms(time: number): string {
	return `${time.toFixed(2)} ms`;
}

/** Numbers in [0, 1), the same in every run (mulberry32). */
function seeded(state: number): () => number {
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
