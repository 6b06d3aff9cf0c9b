import type { Rule } from '../../../src/lib/core/rule.ts';
import type { BallotPaper } from '../../../src/lib/ui/ballot/ballot-paper.ts';

/** A ballot with three tracks under two questions. */
export function paperUnder(rule: Rule): BallotPaper {
	const challenges = { id: 'q1', text: 'Quels défis de société ?', lang: 'fr' as const };
	const energy = { id: 'q2', text: 'Où concentrer son énergie ?', lang: 'fr' as const };
	const tracks = [
		{ index: 0, question: challenges, text: 'Ouvrir les données' },
		{ index: 1, question: challenges, text: 'Former les élus' },
		{ index: 2, question: energy, text: 'Un budget participatif' }
	];
	return { tracks, scale: 'quality-6', rule };
}

export const ignored: Rule = { kind: 'ignored', quorum: 0 };
export const required: Rule = { kind: 'required' };
