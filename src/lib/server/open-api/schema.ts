import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

/**
 * The JSON Schema (2020-12) of what one of our own schemas checks, as readers of the interface are promised it: members
 * may be added later, so that it closes no object. What only code can check, such as a day that exists, it leaves out.
 */
export function schemaOf(schema: GenericSchema): object {
	return open(toJsonSchema(schema, { target: 'draft-2020-12', errorMode: 'ignore' })) as object;
}

function open(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(open);
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(
		([name, member]) => name !== '$schema' && !(name === 'additionalProperties' && member === false)
	);
	return Object.fromEntries(kept.map(([name, member]) => [name, open(member)]));
}
