import {
	emptyUrn,
	everyKind,
	fewBallots,
	quorumMissed,
	sevenSteps,
	worstCounted
} from '../e2e/counted/examples.ts';
import { countedRooms } from '../e2e/counted/rooms.ts';
import { wide, wideAndNarrow } from './camera.ts';
import type { Visit } from './visit.ts';

/** Results of rooms that were made to show each thing that a result can say. */
export async function judged(visit: Visit): Promise<void> {
	const { result } = visit.words;
	const rooms = { everyKind, quorumMissed, worstCounted, sevenSteps, fewBallots, emptyUrn };
	const addresses = await countedRooms(visit.page, visit.url, Object.values(rooms));
	const names = ['kinds', 'quorum', 'worst', 'seven-steps', 'few-ballots', 'empty-urn'];
	for (const [index, address] of addresses.entries()) {
		await visit.page.goto(`${address}/result`);
		await visit.arrive(result.title);
		await visit.shoot(`result-${names[index]}`, undefined, index === 3 ? undefined : wideAndNarrow);
		if (index === 0) await sentences(visit);
	}
}

/** The six kinds of sentences that explain a result, and the duel, each where it stands. */
async function sentences(visit: Visit): Promise<void> {
	const { result } = visit.words;
	const { page } = visit;
	for (const button of await visit.button(result.reasons).all()) await button.click();
	const said: readonly (readonly [string, RegExp])[] = [
		['majority-grade', /^(9 personnes sur 12 la jugent|9 people of 12)/u],
		['neighbours', /(la mention voisine départage|the next grade decides)/iu],
		['deeper', /(3 fois de suite|3 times in a row)/u],
		['tie', /^(Exactement les mêmes|Exactly the same)/u],
		['halfway', /(tombe entre|falls between)/u],
		['unsupported', /^(Aucune piste n’est soutenue|No track is supported)/u],
		['fragile', /(Un seul bulletin de plus|A single ballot more)/u]
	];
	for (const [name, words] of said)
		await visit.shoot(`sentence-${name}`, page.getByText(words).first(), wideAndNarrow);
	await visit.button(result.duel.open).first().click();
	await visit.shoot('duel', page.locator('.duel').first(), wideAndNarrow);
	await page.getByLabel(result.duel.choose[1]).first().selectOption({ index: 3 });
	await visit.shoot('duel-other', page.locator('.duel').first(), wide);
}
