import { speech } from '../../../field-speech.ts';

export async function load() {
	await speech.learn(['lists', 'prepare', 'grades', 'time', 'sort']);
}
