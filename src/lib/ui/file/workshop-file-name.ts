import type { Workshop } from '../../core/workshop.ts';
import { workshopFileEnding } from '../../core/sync/workshop-file.ts';
import type { Words } from '../../words/words.ts';
import { placeInName } from '../result/place-in-name.ts';

/** Such as `preau-atelier-rennes-2026-11-23.preau`; a rehearsal says so. */
export function workshopFileName(
	{ opened, details }: Pick<Workshop, 'opened' | 'details'>,
	{ file }: Pick<Words, 'file'>
): string {
	const parts = [
		'preau',
		opened?.purpose === 'rehearsal' ? file.rehearsal : '',
		file.fileName,
		placeInName(details?.place ?? ''),
		details?.day ?? ''
	];
	return `${parts.filter((part) => part !== '').join('-')}${workshopFileEnding}`;
}
