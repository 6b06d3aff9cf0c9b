import type { Words } from '../words.ts';
import { plural } from '../language.ts';

export const keying: Words['keying'] = {
	title: 'Key in paper ballots',
	pile: {
		lead: 'Shuffle the pile and count it before you begin: at the end the count must be the same.',
		count: 'Ballots in the pile',
		outOfRange: (most) => `Choose a number from 1 to ${most}.`,
		order: 'Order of the tracks on these ballots',
		frozen: 'That of the list',
		lot: (letter) => `Lot ${letter}`,
		lotHint: 'The letter of the lot stands at the top of each ballot. Key in one lot at a time.',
		start: 'Begin',
		back: 'Back to the vote'
	},
	ballot: {
		title: (number, of) => `Ballot ${number} of ${of}`,
		how: (last) =>
			`Keys 1 to ${last} or the letters of the boxes, in the order of the paper. Backspace goes one line back, Enter casts the ballot.`,
		none: 'No opinion',
		line: (number, of) => `Track ${number} of ${of}`,
		empty: 'to be keyed in',
		whole: 'This ballot is complete. Read it once more, then cast it.',
		cast: 'Cast this ballot',
		blank: 'Nothing is ticked',
		spoiled: 'Spoiled ballot',
		spoiledWhat: 'Unreadable, or two boxes for one track.',
		stop: 'Stop here'
	},
	end: {
		title: 'The pile is done',
		right: (ballots, spoiled) =>
			`${plural('en', ballots, { one: '# paper ballot is in the urn', other: '# paper ballots are in the urn' })}${spoiled > 0 ? `, and ${plural('en', spoiled, { one: '# spoiled ballot is counted apart', other: '# spoiled ballots are counted apart' })}` : ''}. The count is the same as that of the pile.`,
		short: (done, of) =>
			`${plural('en', done, { one: '# ballot was keyed in', other: '# ballots were keyed in' })} of ${of}. What was keyed in is kept: go on with the pile, or count it again before you close the urn.`,
		shortTitle: 'The pile is not done',
		goOn: 'Go on with this pile',
		another: 'Key in another pile'
	}
};
