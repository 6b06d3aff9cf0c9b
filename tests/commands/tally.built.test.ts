import { spawnSync } from 'node:child_process';
import { appendFileSync, createWriteStream, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileOf } from './tally-runs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
// inside the checkout, so that the command finds its libraries; git knows nothing of it
const folder = `${root}.svelte-kit/tally-test`;
const orsay = ['--best', '6', '--no-opinion', '0'];
const station = `${root}tests/fixtures/judgment/orsay-2007/station_01.csv`;

beforeAll(async () => {
	const config = { configFile: `${root}vite.config.ts`, mode: 'commands', logLevel: 'warn' as const };
	await build({ ...config, root, build: { outDir: folder } });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built command', () => {
	test('ranks the ballots of a polling station as published', () => {
		const { status, stdout } = tally(station, ...orsay, '--rule', 'worst', '--lang', 'fr', '--json');
		expect(status).toBe(0);
		const { ranking } = JSON.parse(stdout) as { ranking: { track: string; rank: number }[] };
		const polls = JSON.parse(readFileSync(`${root}tests/fixtures/judgment/vectors.json`, 'utf8')) as {
			name: string;
			expected: { name: string; rank: number }[];
		}[];
		const poll = polls.find(({ name }) => name.includes('station 01') && name.endsWith('blank = À rejeter'))!;
		const published = poll.expected.toSorted((a, b) => a.rank - b.rank);
		expect(ranking.map(({ track, rank }) => [track, rank])).toEqual(
			published.map(({ name, rank }) => [name, rank])
		);
	});

	test('answers 2 and one sentence to a file with a fault', () => {
		const { status, stdout, stderr } = tally(fileOf('n°,A\n1,Bof\n'), '--lang', 'en');
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(/^tally-\d+\.csv\. Row 2, column 2: “Bof” is not a known grade\.\n$/);
	});

	test('ranks a million ballots without keeping them', { timeout: 120_000 }, async () => {
		const file = fileOf('');
		await writeBallots(file, 1_000_000);
		const { status, stdout, stderr } = tally(file, ...orsay, '--rule', 'worst', '--json');
		expect([status, stderr]).toEqual([0, '']);
		const { ballots, ranking } = JSON.parse(stdout) as { ballots: number; ranking: { judged: number }[] };
		expect([ballots, ...ranking.map(({ judged }) => judged)]).toEqual(new Array(5).fill(1_000_000));
	});

	test('finds the one fault in a million rows', { timeout: 120_000 }, async () => {
		const file = fileOf('');
		await writeBallots(file, 1_000_000);
		appendFileSync(file, '1000001,1,2,Bof,3\n');
		const { status, stdout, stderr } = tally(file, ...orsay, '--rule', 'worst', '--lang', 'en');
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(/Row 1000002, column 4: “Bof” is not a known grade\.\n$/);
	});
});

function tally(...args: string[]) {
	return spawnSync(process.execPath, ['--max-old-space-size=256', `${folder}/tally.js`, ...args], {
		encoding: 'utf8'
	});
}

async function writeBallots(path: string, ballots: number): Promise<void> {
	const stream = createWriteStream(path);
	stream.write('n°,A,B,C,D\n');
	for (let number = 1; number <= ballots; number += 1000) {
		const rows = Array.from(
			{ length: 1000 },
			(_, i) => `${number + i},${i % 7},${(i >> 2) % 7},${(i >> 3) % 7},3\n`
		);
		if (!stream.write(rows.join(''))) await once(stream, 'drain');
	}
	stream.end();
	await once(stream, 'close');
}
