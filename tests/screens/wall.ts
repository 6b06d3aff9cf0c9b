import { everyKind, fewBallots, quorumMissed, sevenSteps } from '../e2e/counted/examples.ts';
import { countedRooms } from '../e2e/counted/rooms.ts';
import { sizes, wide } from './camera.ts';
import type { Visit } from './visit.ts';

/** The result on the wall: the question, each step of the reveal, all at once, ties, nothing supported, few ballots. */
export async function wall(visit: Visit): Promise<void> {
	const rooms = [everyKind, quorumMissed, sevenSteps, fewBallots];
	const [kinds, quorum, seven, few] = await countedRooms(visit.page, visit.url, rooms);
	await open(visit, kinds!);
	await visit.shoot('wall-opening');
	await steps(visit, everyKind.questions[0]!.tracks.length, 'wall-step');
	await all(visit);
	await visit.shoot('wall-all');
	const questions = ['tie', 'halfway', 'unsupported'];
	for (const [index, name] of questions.entries()) {
		await toQuestion(visit, index + 2);
		if (name === 'tie') await steps(visit, everyKind.questions[index + 1]!.tracks.length, 'wall-tie-step');
		else await all(visit);
		await visit.shoot(`wall-${name}`, undefined, wide);
	}
	await open(visit, quorum!);
	await steps(visit, 4, 'wall-quorum-step');
	await open(visit, seven!);
	await visit.shoot('wall-long-question', undefined, { sizes: [sizes[0], sizes[2]], schemes: ['light'] });
	await all(visit);
	await visit.shoot('wall-seven-steps', undefined, { sizes, schemes: ['light'] });
	await visit.page.keyboard.press('ArrowRight');
	await visit.shoot('wall-seven-steps-next', undefined, wide);
	await open(visit, few!);
	await visit.shoot('wall-few-ballots', undefined, wide);
	await all(visit);
	await visit.shoot('wall-few-ballots-all', undefined, wide);
}

async function open(visit: Visit, address: string): Promise<void> {
	// A wall of the same address would stand where it stood.
	await visit.page.goto(`${address}/result`);
	await visit.arrive(visit.words.result.title);
	await visit.follow(visit.words.result.toWall);
	await visit.button(visit.words.wall.begin).waitFor();
}

async function steps(visit: Visit, tracks: number, name: string): Promise<void> {
	for (let step = 1; step <= tracks; step += 1) {
		await visit.page.keyboard.press('PageDown');
		await visit.shoot(`${name}-${step}`, undefined, wide);
	}
}

function all(visit: Visit): Promise<void> {
	return visit.page.keyboard.press('a');
}

async function toQuestion(visit: Visit, number: number): Promise<void> {
	const { common } = visit.words;
	const progress = visit.page.getByText(common.questionOf(number, everyKind.questions.length));
	for (let pressed = 0; pressed < 20 && !(await progress.isVisible()); pressed += 1)
		await visit.page.keyboard.press('ArrowRight');
	await progress.waitFor();
}
