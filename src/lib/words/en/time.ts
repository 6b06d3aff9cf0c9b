import { plural } from '../language.ts';

const minutesOf = (n: number) => plural('en', n, { one: '# minute', other: '# minutes' });

export const time: typeof import('../fr/time.ts').time = {
	duration: (minutes) => {
		if (minutes < 60) return `about ${minutesOf(minutes)}`;
		const hours = plural('en', Math.floor(minutes / 60), { one: 'about # hour', other: 'about # hours' });
		const rest = minutes % 60;
		return rest === 0 ? hours : `${hours} ${minutesOf(rest)}`;
	},
	minutes: minutesOf,
	countdown: (seconds) =>
		seconds < 60
			? `${seconds}\u00a0s`
			: `${Math.floor(seconds / 60)}\u00a0min ${String(seconds % 60).padStart(2, '0')}\u00a0s`,
	clock: (minutes) => `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`,

	advice: {
		planned: (available) => `Your schedule plans ${available} for the vote.`,
		usual: 'Beyond an hour a room grows restless.',
		heading: 'To make the vote shorter:',
		fewer: (n) =>
			plural('en', n, {
				one: 'Keep # track a question: merge those that are close, or set some aside.',
				other: 'Keep at most # tracks a question: merge those that are close, or set some aside.'
			}),
		noneFits: 'Even a single track a question would take too long on this tablet.',
		secondTablet:
			'Or let a part of the room vote on a second tablet: it is let in under “Tablets of the workshop”.',
		paper: (n) =>
			plural('en', n, {
				one: 'Or let # person vote on paper: ballots are printed from the vote’s screen.',
				other: 'Or let # people vote on paper: ballots are printed from the vote’s screen.'
			})
	},

	pace: {
		assumed: (left, people) => `For ${people}: ${left} left. This is an estimate.`,
		measured: (left, people, each) => `At the room’s pace, ${each} a person: ${left} left for ${people}.`
	},

	agenda: {
		link: 'Schedule',
		title: 'The day’s schedule',
		lead: 'To keep time without noise: on the day itself, what is planned now is shown at the top of the workshop. The schedule stays on this tablet.',
		start: 'Start',
		lengths: 'How long each part takes, in minutes',
		lengthOf: (part) => `${part}, in minutes`,
		leaveOut: '0 leaves a part out.',
		between: (from, to) => `from ${from} to ${to}`,
		leftOut: 'left out',
		ends: (clock) => `Planned to end at ${clock}.`,
		wrong: (most) =>
			`A part takes 0 to ${most} minutes, and the day has a time at which it starts. Nothing has changed: correct it, then keep it.`,
		keep: 'Keep this schedule',
		kept: 'The schedule is kept.',
		remove: 'Show no schedule any more',
		removed: 'No schedule is shown any more.',
		back: 'Back to the workshop',
		parts: {
			welcome: 'Welcome and rules',
			gather: 'Proposals',
			sort: 'Sorting',
			break: 'Break',
			grade: 'Vote',
			result: 'Result and discussion',
			conclude: 'Minutes and closing'
		},
		before: (clock) => `Planned to start at ${clock}`,
		during: (part, clock, left) => `${part} until ${clock}, ${left}\u00a0min left`,
		over: (clock, since) => `Planned to end at ${clock}, ${since}\u00a0min ago`,
		late: (n) => `${n}\u00a0min late`
	}
};
