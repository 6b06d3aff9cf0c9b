import type { Facts } from '$lib/core/readiness-facts.ts';

/** An Android tablet that has everything. */
export const readyFacts: Facts = {
	system: 'android',
	installed: true,
	offline: { controlled: true, missing: 0 },
	persistent: true,
	free: 10 * 1024 ** 3,
	clock: {
		now: Date.parse('2026-11-25T12:00:00Z'),
		built: Date.parse('2026-11-20T12:00:00Z'),
		apart: 0,
		zone: 'Europe/Paris'
	},
	battery: { level: 0.8, charging: false },
	isWriter: true,
	updateWaiting: false,
	office: { joined: true, minutesSince: 5 },
	signs: true,
	published: 1
};
