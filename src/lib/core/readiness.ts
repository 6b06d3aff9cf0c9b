import { clockFinding } from './readiness-clock.ts';
import type { Facts, System } from './readiness-facts.ts';

/** `stop`: no workshop should begin before it is put right; `remark`: worth knowing, and nothing stops. */
export type Verdict = 'good' | 'remark' | 'stop';

/** What is looked at, in the order of the screen. */
export const checks = [
	'offline',
	'version',
	'installed',
	'persistent',
	'space',
	'clock',
	'battery',
	'writer',
	'identity',
	'consultation',
	'office'
] as const;
export type Check = (typeof checks)[number];

/** `reason` names the sentence; `amount` is the number in it, where there is one. */
export type Finding = {
	readonly check: Check;
	readonly verdict: Verdict;
	readonly reason: Reason;
	readonly amount: number;
};

export type Reason = keyof typeof verdicts;

/** What each finding means for the workshop: the whole table of verdicts. */
const verdicts = {
	'offline-ready': 'good',
	'offline-uncontrolled': 'stop',
	'offline-incomplete': 'stop',
	'offline-silent': 'remark',
	'version-current': 'good',
	'version-waiting': 'stop',
	installed: 'good',
	'in-a-tab': 'remark',
	'not-on-home-screen': 'stop',
	persistent: 'good',
	'not-persistent': 'remark',
	'persistence-untold': 'remark',
	'space-plenty': 'good',
	'space-scarce': 'remark',
	'space-out': 'stop',
	'space-untold': 'remark',
	'clock-plausible': 'good',
	'clock-behind': 'stop',
	'clock-ahead': 'remark',
	'clock-apart': 'remark',
	'clock-days-apart': 'stop',
	'zone-neutral': 'remark',
	'battery-good': 'good',
	'battery-low': 'remark',
	'battery-flat': 'stop',
	'writes-alone': 'good',
	'writes-not': 'stop',
	signs: 'good',
	'signs-not': 'stop',
	published: 'good',
	'built-in': 'good',
	'nothing-published': 'remark',
	'office-heard': 'good',
	'office-silent': 'remark',
	'office-none': 'remark'
} as const satisfies Readonly<Record<string, Verdict>>;

/** Looks at the facts one by one. A battery that the browser does not tell is asked for instead (`questionsFor`). */
export function findingsOf(facts: Facts): Finding[] {
	return checks.flatMap((check) => {
		const [reason, amount] = rules[check](facts) ?? [];
		return reason ? [{ check, verdict: verdicts[reason], reason, amount: amount ?? 0 }] : [];
	});
}

/** What Safari keeps in a tab it erases after some days, and the icon does not see it: there no workshop begins. */
export function mayBegin({ system, installed }: Pick<Facts, 'system' | 'installed'>): boolean {
	return system !== 'apple' || installed;
}

export type Told = readonly [reason: Reason, amount?: number] | null;
type Rule = (facts: Facts) => Told;

const mebibyte = 1024 * 1024;
/** Below this the browser itself begins to refuse writes; a workshop is some mebibytes, its copies as much again. */
export const leastSpace = 50 * mebibyte;
const ampleSpace = 200 * mebibyte;
/** What one workshop is reckoned to take: an assumption on the safe side, some thousands of entries of 1 kB. */
export const workshopSize = 5 * mebibyte;
const weekInMinutes = 7 * 24 * 60;

const rules: Readonly<Record<Check, Rule>> = {
	offline({ offline: { controlled, missing } }) {
		if (!controlled) return ['offline-uncontrolled'];
		if (missing === null) return ['offline-silent'];
		return missing > 0 ? ['offline-incomplete', missing] : ['offline-ready'];
	},
	version: ({ updateWaiting }) => [updateWaiting ? 'version-waiting' : 'version-current'],
	installed: (facts) => [facts.installed ? 'installed' : notInstalled[facts.system]],
	persistent({ persistent }) {
		if (persistent === null) return ['persistence-untold'];
		return [persistent ? 'persistent' : 'not-persistent'];
	},
	space({ free }) {
		if (free === null) return ['space-untold'];
		if (free < leastSpace) return ['space-out'];
		return [free < ampleSpace ? 'space-scarce' : 'space-plenty', Math.floor(free / workshopSize)];
	},
	clock: ({ clock }) => clockFinding(clock),
	battery({ battery }) {
		if (!battery) return null;
		const percent = Math.round(battery.level * 100);
		if (battery.charging || battery.level >= 0.5) return ['battery-good', percent];
		return [battery.level < 0.2 ? 'battery-flat' : 'battery-low', percent];
	},
	writer: ({ isWriter }) => [isWriter ? 'writes-alone' : 'writes-not'],
	identity: ({ signs }) => [signs ? 'signs' : 'signs-not'],
	consultation({ published, office }) {
		if (published > 0) return ['published', published];
		return [office.joined ? 'nothing-published' : 'built-in'];
	},
	office({ office: { joined, minutesSince } }) {
		if (!joined) return ['office-none'];
		const isRecent = minutesSince !== null && minutesSince <= weekInMinutes;
		return [isRecent ? 'office-heard' : 'office-silent', minutesSince ?? 0];
	}
};

const notInstalled = {
	android: 'in-a-tab',
	desktop: 'in-a-tab',
	apple: 'not-on-home-screen'
} as const satisfies Record<System, Reason>;
