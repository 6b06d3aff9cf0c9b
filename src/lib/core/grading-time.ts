/**
 * What one track and one hand-over take, in seconds, before anything was measured. An assumption, and said as one on
 * the screen: no published measure was found (facilitators plan 4 to 8 seconds a grade, 20 to 30 for a hand-over).
 */
export const assumed = { track: 7, handOver: 25 } as const;

/** How fast the room votes: a sum over turns, never the time of one of them. */
export type Pace = { readonly turns: number; readonly seconds: number };
export const noPace: Pace = { turns: 0, seconds: 0 };

/** From so many turns on, what was measured replaces the assumption. */
export const leastTurns = 3;

/** The pace with one more turn. A turn of less than 5 seconds or more than 15 minutes says nothing of the room's pace. */
export function withTurn(pace: Pace, seconds: number): Pace {
	if (!(seconds >= 5 && seconds <= 15 * 60)) return pace;
	return { turns: pace.turns + 1, seconds: pace.seconds + seconds };
}

/** Seconds from one hand-over to the next: measured where enough turns were, else assumed. */
export function secondsPerTurn(tracks: number, pace: Pace = noPace): number {
	if (pace.turns >= leastTurns) return pace.seconds / pace.turns;
	return tracks * assumed.track + assumed.handOver;
}

/** Minutes that so many people take on one tablet, one after another. */
export function gradingMinutes(people: number, tracks: number, pace?: Pace): number {
	return inMinutes(people * secondsPerTurn(tracks, pace));
}

/** The most tracks, all questions together, that so many people grade within these minutes; 0 when none fits. */
export function tracksThatFit(people: number, minutes: number): number {
	if (people <= 0) return Number.POSITIVE_INFINITY;
	return Math.max(0, Math.floor(((minutes * 60) / people - assumed.handOver) / assumed.track));
}

/** How many of these people can grade so many tracks on this tablet within these minutes; the others take paper. */
export function peopleThatFit(tracks: number, minutes: number): number {
	return Math.floor((minutes * 60) / secondsPerTurn(tracks));
}

/** What helps when grading takes longer than there is time for. */
export type Advice = {
	readonly minutes: number;
	readonly available: number;
	/** How many tracks a question may keep; null when not even one each would fit. */
	readonly tracksPerQuestion: number | null;
	/** How many people would vote on paper, so that the others are done in time. */
	readonly onPaper: number;
};

/** Null when it fits: then there is nothing to advise. */
export function adviceFor(
	people: number,
	counts: readonly number[],
	available = longestGrading
): Advice | null {
	const tracks = counts.reduce((sum, count) => sum + count, 0);
	const minutes = gradingMinutes(people, tracks);
	if (minutes <= available) return null;
	const each = Math.floor(tracksThatFit(people, available) / Math.max(1, counts.length));
	return {
		minutes,
		available,
		tracksPerQuestion: each >= 1 ? each : null,
		onPaper: people - Math.min(people, peopleThatFit(tracks, available))
	};
}

/** How long a room waits for others to vote before it grows restless, in minutes, where no agenda says otherwise. */
export const longestGrading = 60;

// Beyond ten minutes by fives, so as not to seem exact.
function inMinutes(seconds: number): number {
	const minutes = seconds / 60;
	return minutes > 10 ? Math.ceil(minutes / 5) * 5 : Math.ceil(minutes);
}
