import { expect, type Page } from '@playwright/test';
import { noLook, type Look } from './accessible.ts';
import { gradeWords, noOpinion, type PaperBallot } from './ballots.ts';
import { mouse, type Hand } from './hands.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true, level: 1 });

/** One person's private turn: from the hand-over to the hand-over. */
export async function writeProposals(page: Page, texts: readonly string[], look = noLook): Promise<void> {
	await button(page, 'Commencer').click();
	await look('writing a proposal');
	for (const [index, text] of texts.entries()) {
		const field = page.getByRole('textbox', { name: 'Votre proposition, avec vos mots' });
		await expect(field).toHaveValue('');
		await field.fill(text);
		await button(page, 'Garder cette proposition').click();
		await expect(page.getByRole('status')).toContainText(
			index === 0 ? 'est gardée' : `${index + 1} propositions`
		);
	}
	await look('a proposal is kept');
	await button(page, 'J’ai terminé').click();
	await expect(heading(page, 'À vous')).toBeVisible();
}

type Casting = {
	readonly hand?: Hand;
	/** Tracks that get another grade first, changed in the review. */
	readonly secondThoughts?: readonly string[];
	readonly look?: Look;
};

/** One person's ballot, from the hand-over to the hand-over. */
export async function castBallot(page: Page, ballot: PaperBallot, casting: Casting = {}): Promise<void> {
	const { hand = mouse, secondThoughts = [], look = noLook } = casting;
	await startBallot(page, hand);
	const first = new Map([
		...ballot,
		...secondThoughts.map((track) => [track, another(ballot.get(track)!)] as const)
	]);
	await gradeTracks(page, first, ballot.size, hand);
	await hand.press(button(page, 'Relire mon bulletin'));
	await checkReview(page, first);
	for (const track of secondThoughts) await changeGrade(page, track, ballot.get(track)!, hand);
	await checkReview(page, ballot);
	await look('the review of a whole ballot');
	await hand.press(button(page, 'Déposer mon bulletin'));
	await expect(heading(page, 'Votre bulletin est dans l’urne')).toBeVisible();
	await hand.press(button(page, 'Passer la tablette'));
}

/** The hand-over says how many turns are over; once one of them was given up, it does not call them ballots. */
export async function expectTurnsOver(page: Page, turns: number, spoiled = 0): Promise<void> {
	const told =
		spoiled === 0 ? `Le bulletin n°\\s${turns} est dans l’urne` : `Le tour n°\\s${turns} est terminé`;
	const said = turns === 0 ? /^L’urne est prête$/u : new RegExp(`^${told}$`, 'u');
	await expect(page.getByRole('heading', { name: said, level: 1 })).toBeVisible();
}

export async function startBallot(page: Page, hand: Hand = mouse): Promise<void> {
	await hand.press(button(page, 'Commencer mon bulletin'));
}

/** Grades the first `count` tracks of the ballot in the order in which the tablet shows them. */
export async function gradeTracks(
	page: Page,
	ballot: PaperBallot,
	count: number,
	hand: Hand = mouse
): Promise<void> {
	for (let number = 1; number <= count; number += 1) {
		await expect(page.getByText(`Piste ${number} sur ${ballot.size}`, { exact: true })).toBeVisible();
		const track = await page.getByRole('heading', { level: 1 }).innerText();
		const answer = ballot.get(track);
		if (answer === undefined) throw new Error(`no such track on this ballot: ${track}`);
		await hand.choose(page, answer);
		if (number < ballot.size) await hand.press(button(page, 'Suivante'));
	}
}

/** The review shows the ballot as it was given. */
async function checkReview(page: Page, ballot: PaperBallot): Promise<void> {
	await expect(heading(page, 'Votre bulletin')).toBeVisible();
	const shown = await page.getByRole('main').getByRole('listitem').allInnerTexts();
	const given = [...ballot].map(([track, answer]) => `${track} | ${wordOf(answer)}`);
	expect(shown.map((line) => line.split('\n').filter(isNoMark).slice(0, 2).join(' | ')).sort()).toEqual(
		given.sort()
	);
}

async function changeGrade(page: Page, track: string, answer: number | null, hand: Hand): Promise<void> {
	await hand.press(page.getByRole('button').filter({ has: page.getByText(track, { exact: true }) }));
	await expect(heading(page, track)).toBeVisible();
	await hand.choose(page, answer);
	await hand.press(button(page, 'Revenir à la relecture'));
}

const another = (answer: number | null) => (answer === null ? 0 : (answer + 1) % gradeWords.length);
const wordOf = (answer: number | null) => (answer === null ? noOpinion : gradeWords[answer]!);
// The letter that stands for a grade beside its word.
const isNoMark = (line: string) => line.trim().length > 2;
