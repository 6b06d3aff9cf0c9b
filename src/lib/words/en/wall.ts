import { plural } from '../language.ts';

export const wall: typeof import('../fr/wall.ts').wall = {
	title: 'Result on the wall',
	tracks: (n) =>
		plural('en', n, { one: '# track to reveal', other: '# tracks to reveal, from the last to the first' }),
	hidden: 'Track to be revealed',
	ranking: 'Ranking',
	named: (rank, track, grade) => `${rank}: ${track}. ${grade}.`,
	provisional: 'Provisional',
	few: (n) => plural('en', n, { one: '# ballot, not to be circulated', other: '# ballots only' }),
	controls: 'Lead the display',
	begin: 'Reveal the last',
	next: 'Next track',
	nextPage: 'Next tracks',
	nextQuestion: 'Next question',
	back: 'Go back',
	all: 'Show all',
	fullScreen: 'Full screen',
	windowed: 'Leave full screen',
	leave: 'Leave the wall',
	keys: 'By keyboard or remote control: arrows and pages go on and back, A shows all, F fills the screen.'
};
