import { expect, test } from 'vitest';
import { readHeard } from '$lib/core/sync/office-heard.ts';

const heard = { office: 'of-this-office', at: 1_790_000_000_000, apart: -3 };

test('an answer counts for the office that gave it, and not for the one that was left', () => {
	expect(readHeard(structuredClone(heard), 'of-this-office')).toEqual(heard);
	expect(readHeard(heard, 'of-another')).toBeNull();
});

test.each([undefined, null, 'yesterday', { ...heard, at: 'noon' }, { office: heard.office }])(
	'what cannot be read is none: %j',
	(kept) => expect(readHeard(kept, 'of-this-office')).toBeNull()
);
