/** What one track and one hand-over take, in seconds: measured in rooms, and said so on the screen. */
const secondsPerTrack = 7;
const secondsPerHandOver = 25;

/** Minutes that grading takes on one tablet; beyond ten of them by fives, so as not to seem exact. */
export function gradingMinutes(people: number, tracks: number): number {
	const minutes = (people * (tracks * secondsPerTrack + secondsPerHandOver)) / 60;
	return minutes > 10 ? Math.ceil(minutes / 5) * 5 : Math.max(1, Math.ceil(minutes));
}
