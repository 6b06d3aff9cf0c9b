import { speech } from '../../../field-speech.ts';

export async function load() {
	await speech.learn([
		'conclude',
		'minutes',
		'fingerprint',
		'rounds',
		'result',
		'explanation',
		'grade',
		'grades'
	]);
}
