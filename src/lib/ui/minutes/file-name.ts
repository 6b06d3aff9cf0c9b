import type { Minutes } from '../../core/minutes.ts';
import type { Words } from '../../words/words.ts';
import { placeInName } from '../result/place-in-name.ts';

/** Such as `preau-releve-rennes-2026-11-23.json`; a rehearsal says so. */
export function minutesFileName(
	{ purpose, details }: Pick<Minutes, 'purpose' | 'details'>,
	{ minutes }: Pick<Words, 'minutes'>
): string {
	const parts = [
		'preau',
		purpose === 'rehearsal' ? minutes.after.rehearsal : '',
		minutes.after.fileName,
		placeInName(details.place),
		details.day
	];
	return `${parts.filter((part) => part !== '').join('-')}.json`;
}
