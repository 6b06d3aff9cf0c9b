import * as v from 'valibot';
import type { Facts } from './readiness-facts.ts';
import type { Finding } from './readiness.ts';

/** What no page can see, and a person is asked. */
export const questions = ['pinning', 'keyboard', 'battery', 'charger'] as const;
export type Question = (typeof questions)[number];

/** Which of them are asked here: no screen keyboard on a desk, and no battery where the tablet tells its own. */
export function questionsFor({ system, battery }: Pick<Facts, 'system' | 'battery'>): Question[] {
	return questions.filter(
		(question) =>
			(question !== 'keyboard' || system !== 'desktop') && (question !== 'battery' || battery === null)
	);
}

const dayAnswers = v.strictObject({ day: v.string(), done: v.array(v.picklist(questions)) });

/** What was answered on a day; on the next day everything is asked again. */
export type DayAnswers = { readonly day: string; readonly done: readonly Question[] };

/** What lies on the disk, where it is of this day and can be read. */
export function readAnswers(kept: unknown, today: string): DayAnswers {
	const read = v.safeParse(dayAnswers, kept);
	return read.success && read.output.day === today ? read.output : { day: today, done: [] };
}

export function withAnswer(answers: DayAnswers, question: Question, isDone: boolean): DayAnswers {
	const others = answers.done.filter((one) => one !== question);
	return { ...answers, done: isDone ? [...others, question] : others };
}

/** The whole in one line: what stops first, then what is worth knowing, with what nobody has answered yet. */
export type Summary =
	{ readonly kind: 'ready' } | { readonly kind: 'remarks' | 'stops'; readonly count: number };

export function summaryOf(
	findings: readonly Finding[],
	asked: readonly Question[],
	{ done }: DayAnswers
): Summary {
	const stops = findings.filter(({ verdict }) => verdict === 'stop').length;
	if (stops > 0) return { kind: 'stops', count: stops };
	const open = asked.filter((question) => !done.includes(question)).length;
	const remarks = findings.filter(({ verdict }) => verdict === 'remark').length + open;
	return remarks > 0 ? { kind: 'remarks', count: remarks } : { kind: 'ready' };
}
