import * as v from 'valibot';
import { regions } from '../core/regions.ts';
import type { Refusal } from '../core/refusal.ts';
import { roles } from '../core/office/role.ts';

/** A region's code from a form: null for none; any other text is no answer. */
export const regionAnswer = v.pipe(
	v.string(),
	v.check((code) => code === '' || regions.some((region) => region.code === code)),
	v.transform((code) => code || null)
);
export const postAnswer = { role: v.picklist(roles), region: v.optional(regionAnswer, '') };
export const words = v.pipe(v.string(), v.maxLength(2000));

/** The answers of a form. Refuses 'form-malformed' for anything that our own pages do not send. */
export async function readForm<const T extends v.GenericSchema>(
	request: Request,
	schema: T
): Promise<v.InferOutput<T> | Refusal> {
	const read = v.safeParse(schema, Object.fromEntries(await request.formData()));
	return read.success ? read.output : { kind: 'form-malformed' };
}
