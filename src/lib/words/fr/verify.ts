import { plural } from '../language.ts';

/** What `npm run verify` says at the terminal. */
export const verify = {
	usage:
		'Usage\u202f: npm run verify -- FICHIER.zip | DOSSIER\nRecalcule une publication de Préau à partir de ses seules données, et dit si tout est égal.',
	unreadable: (path: string) => `${path} ne peut pas être lu, ou n’est pas une publication de Préau.`,
	equal: (title: string, number: number, rooms: number, ballots: number) =>
		`Égal. ${title}, publication nᵒ\u202f${number}\u202f: ${plural('fr', rooms, { one: '# atelier', other: '# ateliers' })}, ${plural('fr', ballots, { one: '# bulletin', other: '# bulletins' })}. Empreintes, sommes, rangs et mentions recalculés.`,
	differs: (findings: number) =>
		plural('fr', findings, {
			one: 'Pas égal\u202f: # différence.',
			other: 'Pas égal\u202f: # différences.'
		}),
	findings: {
		'file-missing': (file: string) => `${file}\u202f: ce fichier manque.`,
		'file-unreadable': (file: string, where: string) => `${file}\u202f: illisible${where && ` (${where})`}.`,
		'digest-differs': (file: string) => `${file}\u202f: l’empreinte n’est pas celle de datapackage.json.`,
		'value-differs': (where: string, found: string, computed: string) =>
			`${where}\u202f: ${found || 'rien'} au lieu de ${computed || 'rien'}.`
	},
	line: (line: number) => `ligne ${line}`
};
