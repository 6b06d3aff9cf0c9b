import { plural } from '../language.ts';

const number = (value: number) => new Intl.NumberFormat('fr').format(value);

/** What `npm run demo` says at the terminal. */
export const demo = {
	usage:
		'Usage\u202f: npm run demo [-- --rooms NOMBRE]\nRemplit un bureau d’ateliers inventés, autant que dit NOMBRE et neuf autres, pour le regarder\u202f: dans data/demo, dans le dossier que nomme DATA_DIR, ou dans la base que nomme DATABASE_URL.',
	roomsMalformed: (most: number) => `--rooms attend un nombre entier de 1 à ${number(most)}.`,
	inUse: (where: string) =>
		`Ce bureau tient déjà des ateliers\u202f: ${where}. Rien n’y a été changé. Pour recommencer, nommez un autre dossier avec DATA_DIR.`,
	filled: (rooms: number, entries: number) =>
		`${plural('fr', rooms, { one: '# atelier inventé reçu', other: '# ateliers inventés reçus' })}, ${plural('fr', entries, { one: '# écriture', other: '# écritures' })}.`,
	look: (settings: string) =>
		`Pour les voir\u202f: ${settings} npm start, puis ouvrez le lien que le serveur affiche.`
};
