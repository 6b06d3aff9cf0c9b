import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import type { VoteRequest } from '$lib/core/online/vote-message.ts';
import type { Refusal } from '$lib/core/refusal.ts';
import OnlineVote from '$lib/ui/online/OnlineVote.svelte';
import type { ShownVote } from '$lib/ui/online/shown-vote.ts';
import { grade } from '$lib/words/fr/grade.ts';
import { grades as gradeNames } from '$lib/words/fr/grades.ts';
import { onlineRefusals } from '$lib/words/fr/refusals-online.ts';
import { vote as say } from '$lib/words/fr/vote.ts';
import { named } from '../../core/author.ts';
import { expectAccessible, saying, show } from '../ballot/room.ts';

const tracks = ['Ouvrir le jardin', 'Ouvrir l’école'].map((fr) => ({ track: named(fr), text: { fr } }));
const vote: ShownVote = {
	opens: '2026-11-25T10:00:00.000Z',
	closes: '2026-12-05T19:00:00.000Z',
	phase: 'open',
	list: {
		list: named('list'),
		title: { fr: 'Les pistes communes' },
		scale: 'support-3',
		rule: { kind: 'worst' },
		questions: [{ question: 'q1', tracks }]
	},
	consultation: {
		...builtInConsultation({ kind: 'worst' }),
		questions: [{ id: 'q1', text: { fr: 'Que faire ?' } }]
	},
	isReleased: false
};

let asked: VoteRequest[] = [];
let answers: (Refusal | null)[] = [];
beforeEach(() => {
	[asked, answers] = [[], []];
});

function open(more: Partial<ShownVote> = {}, code = '') {
	let attempts = 0;
	return show(OnlineVote, {
		vote: { ...vote, ...more },
		code,
		ask: (request: VoteRequest) => {
			asked.push(request);
			return Promise.resolve(answers.shift() ?? null);
		},
		newAttempt: () => named(`attempt ${(attempts += 1)}`),
		shuffle: (list: readonly number[]) => list.toReversed()
	});
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const begin = async (code = 'abcd-efgh-jkmn-pqrs') => {
	await page.getByLabelText(say.code).fill(code);
	await button(say.begin).click();
};
const choose = (word: string) => page.getByRole('radio', { name: word }).click({ force: true });

/** Grades both tracks and stands before the review. */
async function fills() {
	await begin();
	await choose(gradeNames.for);
	await button(grade.turn.next).click();
	await choose(grade.noOpinion);
	await button(grade.turn.review).click();
}

describe('somebody votes online', () => {
	test('with a code, in an order that is drawn, and the ballot goes as the list has it', async () => {
		await open();
		await expectAccessible();
		await fills();
		await expectAccessible();
		await button(grade.review.cast).click();
		await expect.element(page.getByRole('heading', { name: say.kept })).toHaveFocus();
		await expectAccessible();
		expect(asked).toEqual([
			{ code: 'abcd-efgh-jkmn-pqrs' },
			// the second track came first
			{ code: 'abcd-efgh-jkmn-pqrs', attempt: named('attempt 1'), grades: [null, 0] }
		]);
	});

	test('and is told of a code that does not serve before any grade is given', async () => {
		answers = [{ kind: 'vote-code-used' }];
		await open();
		await begin();
		await expect.element(saying('est déjà dans l’urne avec ce code')).toBeVisible();
		await expect.element(page.getByLabelText(say.code)).toHaveValue('abcd-efgh-jkmn-pqrs');
	});

	test('whose answer is lost casts the same ballot again under the same name, another under another', async () => {
		answers = [null, { kind: 'vote-answer-lost' }, { kind: 'vote-answer-lost' }];
		await open();
		await fills();
		await button(grade.review.cast).click();
		const lost = onlineRefusals['vote-answer-lost']({ kind: 'vote-answer-lost' });
		await expect.element(saying(lost.slice(0, 40))).toBeVisible();
		await button(grade.review.cast).click();
		await expect.poll(() => asked.length).toBe(3);
		await page
			.getByRole('button', { name: new RegExp(grade.review.change, 'u') })
			.first()
			.click();
		await choose(gradeNames.against);
		await button(grade.turn.backToReview).click();
		await button(grade.review.cast).click();
		await expect.element(page.getByRole('heading', { name: say.kept })).toBeVisible();
		const names = asked.map((one) => ('attempt' in one ? one.attempt : null));
		expect(names).toEqual([null, named('attempt 1'), named('attempt 1'), named('attempt 2')]);
	});

	test('by the link that they were given, with nothing to type', async () => {
		await open({}, 'ABCD-EFGH-JKMN-PQRS');
		await button(say.begin).click();
		await expect.element(page.getByText(grade.turn.progress(1, 2))).toBeVisible();
		expect(asked).toEqual([{ code: 'ABCD-EFGH-JKMN-PQRS' }]);
	});

	test('or leaves the ballot, of which nothing stays', async () => {
		await open();
		await fills();
		await button(say.leave).click();
		await begin('other');
		await button(grade.turn.review).click();
		await expect.element(saying(grade.review.missing(2))).toBeVisible();
		expect(asked.filter((one) => 'grades' in one)).toEqual([]);
	});

	test('with the keyboard alone', async () => {
		await open();
		await page.getByLabelText(say.code).fill('abcd');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('heading', { name: 'Ouvrir l’école' })).toHaveFocus();
		for (const key of ['{Tab}', ' ', '{Enter}']) await userEvent.keyboard(key);
		await expect.element(page.getByRole('heading', { name: 'Ouvrir le jardin' })).toHaveFocus();
	});

	test.each([
		['planned', say.planned('25 novembre 2026 à 11:00')],
		['over', say.over]
	] as const)('not while the ballot is %s, and is told so', async (phase, sentence) => {
		await open({ phase });
		await expect.element(saying(sentence.slice(0, 20))).toBeVisible();
		await expect.element(button(say.begin)).not.toBeInTheDocument();
		for (const said of say.know) await expect.element(page.getByText(said)).toBeVisible();
	});
});
