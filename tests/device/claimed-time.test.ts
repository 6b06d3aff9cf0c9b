import { expect, test } from 'vitest';
import * as v from 'valibot';
import { moment } from '$lib/core/shape.ts';
import { dayOf, minuteOf } from '$lib/device/claimed-time.ts';

test.each([0, 60, -300, 345, -210, 840])(
	'a tablet %i minutes ahead of UTC claims its local minute',
	(ahead) => {
		const now = new Date(2022, 6, 5, 9, 3, 59);
		now.getTimezoneOffset = () => -ahead;
		const claimed = minuteOf(now);
		expect(v.is(moment, claimed)).toBe(true);
		expect(claimed.slice(0, 16)).toBe('2022-07-05T09:03');
		const [hours = 0, minutes = 0] = claimed.slice(17).split(':').map(Number);
		expect((claimed[16] === '-' ? -1 : 1) * (hours * 60 + minutes)).toBe(ahead);
		expect(dayOf(now)).toBe('2022-07-05');
	}
);
