import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { everyKind, quorumMissed, sevenSteps } from '../e2e/counted/examples.ts';
import { countedRooms } from '../e2e/counted/rooms.ts';
import { printed } from '../e2e/pdf.ts';
import { folder, wideAndNarrow } from './camera.ts';
import type { Visit } from './visit.ts';

/**
 * Blank ballots on the screen, and on A4 those and the results, as PDF, and as pictures where `pdftoppm` is there; and
 * the picture of a profile that is given as a file.
 */
export async function paper(visit: Visit): Promise<void> {
	const { ballots } = visit.words.paper;
	const open = [everyKind, sevenSteps].map((room) => ({ ...room, closed: false }));
	const [kinds, seven, ...closed] = await countedRooms(visit.page, visit.url, [
		...open,
		everyKind,
		quorumMissed,
		sevenSteps
	]);
	await visit.page.goto(`${kinds}/ballots`);
	await visit.arrive(ballots.title);
	await visit.shoot('paper-ballots');
	await visit.page.getByLabel(ballots.copies).fill('0');
	await visit.shoot('paper-ballots-no-copies', undefined, wideAndNarrow);
	await visit.page.getByLabel(ballots.copies).fill('2');
	await print(visit, 'printed-ballot');
	await visit.page.getByText(ballots.shuffled).click();
	await visit.shoot('paper-ballots-lots', undefined, wideAndNarrow);
	await print(visit, 'printed-ballot-lots');
	await visit.page.goto(`${seven}/ballots`);
	await visit.arrive(ballots.title);
	await visit.page.getByLabel(ballots.copies).fill('1');
	await print(visit, 'printed-ballot-seven-steps');
	for (const [index, name] of ['kinds', 'quorum', 'seven-steps'].entries()) {
		await visit.page.goto(`${closed[index]}/result`);
		await visit.arrive(visit.words.result.title);
		await print(visit, `printed-result-${name}`);
		const png = visit.button(visit.words.paper.files.png).first();
		const [picture] = await Promise.all([visit.page.waitForEvent('download'), png.click()]);
		await picture.saveAs(join(folder, `picture-${name}.${visit.language}.png`));
	}
}

async function print(visit: Visit, name: string): Promise<void> {
	const path = join(folder, `${name}.${visit.language}`);
	await writeFile(`${path}.pdf`, await printed(visit.page));
	const { error } = spawnSync('pdftoppm', ['-png', '-r', '80', `${path}.pdf`, path]);
	if (error) console.error(`${name}: no picture of the sheets, as pdftoppm is not there`);
}
