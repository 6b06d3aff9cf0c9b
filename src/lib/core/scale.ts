/** The closed scales of Préau: grades ordered from best to worst. A facilitator chooses one, and never makes one. */
export const scales = {
	'quality-7': ['excellent', 'very-good', 'good', 'fairly-good', 'passable', 'insufficient', 'to-reject'],
	'quality-6': ['very-good', 'good', 'fairly-good', 'passable', 'insufficient', 'to-reject'],
	'quality-5': ['very-good', 'good', 'fairly-good', 'passable', 'to-reject'],
	'priority-5': ['priority', 'important', 'useful', 'secondary', 'to-discard'],
	'support-3': ['for', 'mixed', 'against']
} as const;

export type ScaleId = keyof typeof scales;
export type Grade = (typeof scales)[ScaleId][number];

export const scaleIds = Object.keys(scales) as readonly ScaleId[];

/** The grades of a scale, best first; a grade's index in it (0 = best) is what ballots and tallies hold. */
export function gradesOf(scale: ScaleId): readonly Grade[] {
	return scales[scale];
}
