import * as v from 'valibot';
import type { Refusal } from '../core/refusal.ts';

/** A tree of answers: fields called `questions.0.fr` lie in lists and objects of these names. */
type Answers = { [name: string]: Answers | FormDataEntryValue };

/**
 * The answers of a form with rows. Refuses 'form-malformed' for what our own pages do not send. An index says where a row
 * stands, not how many there are.
 */
export function readRows<const T extends v.GenericSchema>(
	form: FormData,
	schema: T
): v.InferOutput<T> | Refusal {
	const answers: Answers = Object.create(null) as Answers;
	for (const [name, value] of form) place(answers, name.split('.').slice(0, deepest), value);
	const read = v.safeParse(schema, listed(answers));
	return read.success ? read.output : { kind: 'form-malformed' };
}

const deepest = 6;

function place(answers: Answers, [name = '', ...rest]: readonly string[], value: FormDataEntryValue): void {
	if (rest.length === 0) return void (answers[name] = value);
	const known = answers[name];
	const within =
		typeof known === 'object' && !(known instanceof Blob) ? known : (Object.create(null) as Answers);
	answers[name] = within;
	place(within, rest, value);
}

// What has numbers for names is a list, in their order.
function listed(answers: Answers | FormDataEntryValue): unknown {
	if (typeof answers !== 'object' || answers instanceof Blob) return answers;
	const members = Object.entries(answers).map(([name, value]) => [name, listed(value)] as const);
	if (members.length === 0 || !members.every(([name]) => /^\d{1,4}$/u.test(name)))
		return Object.fromEntries(members);
	return members.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
}
