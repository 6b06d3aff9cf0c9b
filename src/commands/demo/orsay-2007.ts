import * as v from 'valibot';
import type { Consultation } from '../../lib/core/consultation.ts';
import file from './orsay-2007.json' with { type: 'json' };

const tally = v.object({ name: v.string(), counts: v.array(v.number()), noOpinion: v.number() });
const shape = v.object({
	stations: v.array(v.object({ station: v.string(), ballots: v.number(), tallies: v.array(tally) }))
});

/** Three polling stations: how many ballots, and the tally of each of the twelve options, best grade first. */
export const { stations } = v.parse(shape, file);

/**
 * What was asked in Orsay on 22 April 2007 (Balinski and Laraki, "Majority Judgment", 2011): the words of the ballot, its
 * six grades, and what its makers announced of a line left empty.
 */
export const orsay: Consultation = {
	title: { fr: 'Expérience d’Orsay, 22 avril 2007', en: 'Experiment of Orsay, 22 April 2007' },
	questions: [
		{
			id: 'q1',
			text: {
				fr: 'Pour présider la France, ayant pris tous les éléments en compte, je juge en conscience que ce candidat serait :',
				en: 'To be President of France, having taken into account all considerations, I judge in conscience that this candidate would be:'
			}
		}
	],
	scale: 'quality-6',
	rule: { kind: 'worst' },
	categories: []
};
