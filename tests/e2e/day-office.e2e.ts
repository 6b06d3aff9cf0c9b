import type { Page } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { findPostgres } from '../postgres.ts';
import { startPostgres } from '../server/postgres-server.ts';
import type { PaperBallot } from './day/ballots.ts';
import {
	closeUrn,
	mergeTracks,
	openVote,
	openWorkshop,
	passTablet,
	pasteProposals,
	takeBack,
	toSorting,
	turnToQuestion
} from './day/facilitator.ts';
import { quickKeys } from './day/hands.ts';
import { judgeByHand, type CountedTrack } from './day/oracle.ts';
import { arrives, expectAtOffice, linkFor } from './day/office-copy.ts';
import { castBallot } from './day/participant.ts';
import { readTable } from './day/result-table.ts';
import { installed } from './field.ts';
import { Line } from './line.ts';
import { openOffice } from './office/desk.ts';
import { build, Server } from './server.ts';
import { expect, test } from './test.ts';

const executablePath = findChromium();
test.use({
	locale: 'fr-FR',
	launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] }
});

/** The room's tracks by question; the last proposal of the first question is merged into its first. */
const tracks = [
	['Former les agents', 'Un guide simple'],
	['Des rencontres', 'Des données ouvertes'],
	['Un budget participatif']
] as const;
const merged = 'Former tous les agents';

/** What eight people give: the two tracks of the second question have the same grades, given by other people. */
const ballots: readonly PaperBallot[] = Array.from({ length: 8 }, (_, person) => {
	const grades = [
		person % 6,
		(person * 2) % 5,
		person % 4,
		(person + 1) % 4,
		person === 3 ? null : person % 3
	];
	return new Map(tracks.flat().map((track, index) => [track, grades[index]!]));
});

test(
	'the day goes on at an office with PostgreSQL: what a room decided without a network stands there',
	{ tag: '@long' },
	async ({ tablet, browser }) => {
		test.setTimeout(180_000);
		const binaries = findPostgres();
		test.skip(binaries === null, 'PostgreSQL is not installed');
		const postgres = await startPostgres(binaries ?? '');
		const env = { DATABASE_URL: postgres.urlOf('postgres') };
		const server = await Server.start(build, env);
		const line = await Line.to(server);
		try {
			const desk = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
			await openOffice(desk, server);
			const link = await linkFor(desk, 'La tablette de Paris');
			const page = await installed(tablet, line.url);
			await server.stop();
			const result = await dayWithoutNetwork(page);
			await server.start(build);
			const number = await arrives(page, line, link, env);
			await expectAtOffice(desk, server, number, { result, withheld: 0 });
		} finally {
			await line.close();
			await server.stop();
			await postgres.stop();
		}
	}
);

/** From the first proposal to the result; the tables of the result are those of a count by hand. */
async function dayWithoutNetwork(page: Page): Promise<CountedTrack[][]> {
	await openWorkshop(page, 'Paris', '2026-11-25', ballots.length);
	for (const [index, texts] of tracks.entries()) {
		await turnToQuestion(page, index + 1);
		await pasteProposals(page, index === 0 ? [...texts, merged] : texts);
	}
	await toSorting(page);
	await turnToQuestion(page, 1);
	await mergeTracks(page, [tracks[0][0], merged]);
	await page.getByRole('button', { name: 'Passer au vote', exact: true }).click();
	await openVote(page);
	await passTablet(page);
	for (const ballot of ballots) await castBallot(page, ballot, { hand: quickKeys });
	await takeBack(page);
	await closeUrn(page);
	const result: CountedTrack[][] = [];
	for (const [index, texts] of tracks.entries()) {
		const table = await readTable(page, index);
		expect(sorted(table), `question ${index + 1}`).toEqual(sorted(judgeByHand(texts, ballots)));
		result.push(table);
	}
	return result;
}

function sorted(lines: readonly CountedTrack[]): CountedTrack[] {
	return [...lines].sort((a, b) => (a.track < b.track ? -1 : 1));
}
