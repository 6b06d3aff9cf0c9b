import { speech } from './field-speech.ts';

export const ssr = false;

export async function load() {
	await speech.learn(['common']);
}
