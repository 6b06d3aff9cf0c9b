import { plural } from '../language.ts';
import type { demo as french } from '../fr/demo.ts';

const number = (value: number) => new Intl.NumberFormat('en').format(value);

export const demo: typeof french = {
	usage:
		'Usage: npm run demo [-- --rooms NUMBER]\nFills an office with invented workshops, as many as NUMBER says and nine others, to look at: in data/demo, in the folder that DATA_DIR names, or in the database that DATABASE_URL names.',
	roomsMalformed: (most) => `--rooms takes a whole number from 1 to ${number(most)}.`,
	inUse: (where) =>
		`This office holds workshops already: ${where}. Nothing was changed. To begin anew, name another folder by DATA_DIR.`,
	filled: (rooms, entries) =>
		`${plural('en', rooms, { one: '# invented workshop received', other: '# invented workshops received' })}, ${plural('en', entries, { one: '# entry', other: '# entries' })}.`,
	look: (settings) => `To see them: ${settings} npm start, then open the link that the server shows.`
};
