import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	countBallots,
	decodeBallot,
	encodeBallot,
	readBallot,
	type Ballot,
	type BallotShape
} from '$lib/core/ballot.ts';
import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import type { Rule } from '$lib/core/rule.ts';
import { mergeTallies, type Tally } from '$lib/core/tally.ts';
import { ranking } from './profiles.ts';

const folder = new URL('../fixtures/judgment/', import.meta.url);
const announced: Rule = { kind: 'worst' };
const shape: BallotShape = { tracks: 12, grades: 6, rule: announced };
const stations = new Map(['01', '06', '12'].map((station) => [station, readStation(station)]));
const pooled = [...stations.values()]
	.map(count)
	.reduce((all, tallies) => all.map((tally, i) => both(tally, tallies[i]!)));

describe('the 1,733 ballots of Orsay, 22 April 2007', () => {
	test('are all sound', () => {
		expect([...stations.values()].map((station) => station.length)).toEqual([559, 601, 573]);
		expect(pooled.every(({ counts, noOpinion }) => counts.reduce((a, b) => a + b) + noOpinion === 1733)).toBe(
			true
		);
	});

	test('put Royal first in polling station 12, and Bayrou first in the three together', () => {
		expect(ordered(count(stations.get('12')!), announced)[0]).toBe('Royal 1');
		expect(ordered(pooled, announced)[0]).toBe('Bayrou 1');
	});

	test('pooled from three tallies are the tally of all ballots in one urn', () => {
		expect(pooled).toEqual(count([...stations.values()].flat()));
	});

	test.each(['01', '06', '12'])('rank in polling station %s as published', (station) => {
		const tallies = count(stations.get(station)!);
		expect(ordered(tallies, announced)).toEqual(published(`station ${station}`, 'blank = À rejeter'));
		expect(ordered(tallies, { kind: 'ignored', quorum: 0 })).toEqual(
			published(`station ${station}`, 'blanks ignored')
		);
	});

	test('rank together as published', () => {
		expect(ordered(pooled, announced)).toEqual(published('stations', 'blank = À rejeter'));
		expect(ordered(pooled, { kind: 'ignored', quorum: 0 })).toEqual(published('stations', 'blanks ignored'));
	});
});

/** The ballots of a station, each read, written as the urn holds it, and read again. */
function readStation(station: string): readonly Ballot[] {
	const rows = lines(station).slice(1);
	return rows.map((row) => {
		const marks = row.split(',').slice(1).map(Number);
		const ballot = sound(
			readBallot(
				marks.map((mark) => (mark === 0 ? null : 6 - mark)),
				shape
			)
		);
		return sound(decodeBallot(encodeBallot(ballot), shape));
	});
}

function count(ballots: readonly Ballot[]): readonly Tally[] {
	return countBallots(ballots, shape);
}

function both(a: Tally, b: Tally): Tally {
	return sound(mergeTallies(a, b));
}

function ordered(tallies: readonly Tally[], rule: Rule): readonly string[] {
	const names = lines('01')[0]!.split(',').slice(1);
	const options = names.map((id, i) => ({ id, tally: tallies[i]!.counts, noOpinion: tallies[i]!.noOpinion }));
	return ranking(options, rule).map(({ id, rank }) => `${id} ${rank}`);
}

function published(where: string, rule: string): readonly string[] {
	const polls = JSON.parse(readFileSync(new URL('vectors.json', folder), 'utf8')) as {
		name: string;
		expected: { name: string; rank: number }[];
	}[];
	const poll = polls.find(
		({ name }) => name.includes(where) && name.endsWith(rule) && name.startsWith('Orsay')
	)!;
	return poll.expected.sort((a, b) => a.rank - b.rank).map(({ name, rank }) => `${name} ${rank}`);
}

function lines(station: string): readonly string[] {
	return readFileSync(new URL(`orsay-2007/station_${station}.csv`, folder), 'utf8')
		.trim()
		.split(/\r?\n/);
}

function sound<T>(value: T | Refusal): T {
	if (isRefusal(value)) throw new Error(`refused: ${JSON.stringify(value)}`);
	return value;
}
