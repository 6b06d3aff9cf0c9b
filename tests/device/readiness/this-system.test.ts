import { expect, test } from 'vitest';
import { systemOf } from '$lib/device/readiness/this-system.ts';

const webkit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';

test.each([
	[
		'an iPad as it says of itself',
		`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Version/18.4 Safari/605.1.15`,
		5,
		'apple'
	],
	[
		'an iPad that asks for small pages',
		`Mozilla/5.0 (iPad; CPU OS 18_4 like Mac OS X) ${webkit} Version/18.4 Mobile/15E148 Safari/604.1`,
		5,
		'apple'
	],
	[
		'Chrome on an iPhone',
		`Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) ${webkit} CriOS/140 Mobile/15E148 Safari/604.1`,
		5,
		'apple'
	],
	[
		'a Mac',
		`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Version/18.4 Safari/605.1.15`,
		0,
		'desktop'
	],
	[
		'an Android tablet',
		'Mozilla/5.0 (Linux; Android 14; SM-X200) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
		5,
		'android'
	],
	[
		'a computer with a screen to touch',
		'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
		10,
		'desktop'
	]
])('%s', (_, userAgent, maxTouchPoints, expected) => {
	expect(systemOf({ userAgent, maxTouchPoints })).toBe(expected);
});
