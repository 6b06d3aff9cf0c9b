import { plural } from '../language.ts';

/** Files of workshops that come to the office by hand. */
export const officeFiles = {
	title: 'Lire des fichiers d’atelier',
	link: 'Lire des fichiers d’atelier',
	intro:
		'Quand une tablette n’a pas de réseau, le fichier de son atelier (il finit par .preau) peut venir par une autre voie\u202f: clé USB, message. Il est vérifié comme un envoi. Le même fichier peut être lu plusieurs fois, rien n’est compté deux fois.',
	choose: 'Fichiers d’atelier',
	limit: (megabytes: number) => `${megabytes} Mo en tout, au plus.`,
	read: 'Lire ces fichiers',
	unknownRoom: 'Atelier d’une tablette que le bureau ne connaît pas, ou d’une autre région',
	rehearsal: 'Répétition\u202f: elle ne compte pas',
	entries: (n: number) =>
		plural('fr', n, { one: '# écriture dans le fichier', other: '# écritures dans le fichier' }),
	added: (n: number) => plural('fr', n, { one: '# nouvelle, gardée', other: '# nouvelles, gardées' }),
	known: (n: number) => plural('fr', n, { one: '# déjà au bureau', other: '# déjà au bureau' }),
	waiting: (n: number) =>
		plural('fr', n, {
			one: '# en attente de l’accord du bureau sur son auteur',
			other: '# en attente de l’accord du bureau sur leur auteur'
		}),
	refused: (n: number) => plural('fr', n, { one: '# non prise', other: '# non prises' }),
	see: 'Voir l’atelier',
	none: 'Choisissez au moins un fichier.'
};
