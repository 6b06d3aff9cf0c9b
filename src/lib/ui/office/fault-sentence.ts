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
	return path
		.slice(isItem ? 2 : 1)
		.map((step, place, rest) => stepOf(say, step, rest[place - 1]))
		.reduce((said, step) => (step === '' ? said : say.part(said, step)), whole);
}

// A text's own name says nothing to whoever writes it: what matters is which language is meant.
function stepOf(say: Where, step: string | number, before: string | number | undefined): string {
	if (step === 'text' || step === 'label' || step === 'tracks') return '';
	if (before === 'tracks') return say.track(Number(step) + 1);
	return step === 'fr' || step === 'en' || step === 'quorum' ? say[step] : say.member(String(step));
}

function isNamed(name: string | number): name is 'title' | 'questions' | 'categories' | 'scale' | 'rule' {
	return ['title', 'questions', 'categories', 'scale', 'rule'].includes(String(name));
}
