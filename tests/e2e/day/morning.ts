import { expect, type Page } from '@playwright/test';
import { noLook, type Look } from './accessible.ts';
import { proposalTexts, readDisk } from './disk.ts';
import {
	mergeTracks,
	pasteProposals,
	setAside,
	toSorting,
	turnToQuestion,
	undoMerge
} from './facilitator.ts';
import { writeProposals } from './participant.ts';
import {
	mergesOf,
	privateTurns,
	proposalsOf,
	questions,
	tracksKept,
	tracksSetAside
} from './workshop-of-2022.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Some write in private, one after another; the rest is pasted from a list. */
export async function gather(page: Page, look: Look): Promise<void> {
	await look('no proposal yet');
	for (const [index, { question, texts }] of privateTurns.entries()) {
		await turnToQuestion(page, questions.indexOf(question) + 1);
		await button(page, 'Passer la tablette').click();
		if (index === 0) await look('the hand-over of the gathering');
		await writeProposals(page, texts, index === 0 ? look : noLook);
		await button(page, 'Retour à l’animation').click();
	}
	const written = new Set(privateTurns.flatMap(({ texts }) => texts));
	for (const [index, question] of questions.entries()) {
		await turnToQuestion(page, index + 1);
		await pasteProposals(
			page,
			proposalsOf(question).filter((text) => !written.has(text))
		);
	}
	await look('the proposals of a question');
	expect(proposalTexts(await readDisk(page)).sort()).toEqual(questions.flatMap(proposalsOf).sort());
}

/** What says the same is merged, one merge undone and done again; eight tracks a question stay. */
export async function sort(page: Page, look: Look): Promise<void> {
	await toSorting(page);
	for (const [index, question] of questions.entries()) {
		await turnToQuestion(page, index + 1);
		const [first, ...others] = mergesOf(question);
		if (first) await mergeTwice(page, first, index === 0 ? look : noLook);
		for (const group of others) await mergeTracks(page, group);
		for (const text of tracksSetAside(question)) await setAside(page, text, 'déjà engagé ailleurs');
		await expect(page.getByRole('checkbox')).toHaveCount(tracksKept(question).length);
	}
	await look('tracks merged and set aside');
}

async function mergeTwice(page: Page, texts: readonly string[], look: Look): Promise<void> {
	await mergeTracks(page, texts, look);
	await undoMerge(page, texts);
	await mergeTracks(page, texts);
}
