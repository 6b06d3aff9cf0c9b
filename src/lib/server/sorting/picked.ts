import * as v from 'valibot';
import { hash, id } from '../../core/shape.ts';
import type { Picked } from './acting.ts';

const source = v.pipe(
	v.string(),
	v.transform((text) => text.split('~')),
	v.tuple([id, id, hash]),
	v.transform(([stream, track, words]) => ({ stream, track, words }))
);

/** More than our own page shows at once. */
const most = 50;

/** The rooms' tracks that a form names, and the acts that stood on the page. What is no name is left out. */
export function readPicked(form: FormData): Picked {
	const sources = form
		.getAll('source')
		.slice(0, most)
		.flatMap((one) => {
			const read = v.safeParse(source, one);
			return read.success ? [read.output] : [];
		});
	return { sources, seen: form.getAll('seen').filter((one) => v.is(hash, one)) };
}
