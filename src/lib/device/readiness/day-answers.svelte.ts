import { readAnswers, withAnswer, type DayAnswers, type Question } from '../../core/readiness-asked.ts';
import type { Refusal } from '../../core/refusal.ts';
import { dayOf } from '../claimed-time.ts';
import { keepSetting, readSetting } from '../setting.ts';
import type { Hand } from '../tablet.svelte.ts';

/** What a person answered today of what no page can see. Kept on this tablet, and no part of any journal. */
export class TodaysAnswers {
	current: DayAnswers = $state.raw(readAnswers(null, dayOf()));
	readonly #hand: Hand;

	constructor(hand: Hand) {
		this.#hand = hand;
	}

	async read(): Promise<void> {
		this.current = readAnswers(await readSetting(this.#hand.database, key), dayOf());
	}

	async answer(question: Question, isDone: boolean): Promise<Refusal | null> {
		const answers = withAnswer(readAnswers(this.current, dayOf()), question, isDone);
		const refusal = await keepSetting(this.#hand, key, answers);
		if (!refusal) this.current = answers;
		return refusal;
	}
}

const key = 'ready-answers';
