import { speech } from '../field-speech.ts';

export async function load() {
	await speech.learn(['tour', 'ready', 'method', 'result', 'explanation', 'grade', 'grades', 'refusals']);
}
