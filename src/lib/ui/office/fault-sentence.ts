import type { ConsultationFault } from '../../core/office/consultation-faults.ts';
import type { Words } from '../../words/words.ts';

/** What is wrong with a consultation, and where, in words: « La question 2, « id » : il manque. » */
export function faultSentence(
	{ words }: { readonly words: Pick<Words, 'office'> },
	fault: ConsultationFault
): string {
	const say = words.office.consultations;
	const what = fault.what === 'choice' ? say.what.choice(fault.known ?? '') : say.what[fault.what];
	return say.fault(whereOf(say.where, fault.path), what);
}

type Where = Words['office']['consultations']['where'];

function whereOf(say: Where, path: ConsultationFault['path']): string {
	const [first, index] = path;
	if (first === undefined) return say.whole;
	const isList = first === 'questions' || first === 'categories';
	const item = first === 'questions' ? say.question : say.category;
	const isItem = isList && typeof index === 'number';
	const whole = isItem ? item(index + 1) : isNamed(first) ? say[first] : say.member(String(first));
	const rest = path.slice(isItem ? 2 : 1);
	return rest.length === 0 ? whole : say.part(whole, say.member(rest.join('.')));
}

function isNamed(name: string | number): name is 'title' | 'questions' | 'categories' | 'scale' | 'rule' {
	return ['title', 'questions', 'categories', 'scale', 'rule'].includes(String(name));
}
