import { plural } from '../language.ts';
import type { verify as french } from '../fr/verify.ts';

export const verify: typeof french = {
	usage:
		'Usage: npm run verify -- FILE.zip | FOLDER\nComputes a release of Préau again from its own data alone, and says whether all is equal.',
	unreadable: (path) => `${path} cannot be read, or is no release of Préau.`,
	equal: (title, number, rooms, ballots) =>
		`Equal. ${title}, release no. ${number}: ${plural('en', rooms, { one: '# workshop', other: '# workshops' })}, ${plural('en', ballots, { one: '# ballot', other: '# ballots' })}. Digests, sums, ranks and grades computed again.`,
	differs: (findings) =>
		plural('en', findings, { one: 'Not equal: # difference.', other: 'Not equal: # differences.' }),
	findings: {
		'file-missing': (file) => `${file}: this file is missing.`,
		'file-unreadable': (file, where) => `${file}: unreadable${where && ` (${where})`}.`,
		'digest-differs': (file) => `${file}: its digest is not that of datapackage.json.`,
		'value-differs': (where, found, computed) =>
			`${where}: ${found || 'nothing'} instead of ${computed || 'nothing'}.`
	},
	line: (line) => `line ${line}`
};
