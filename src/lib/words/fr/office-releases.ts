import { plural } from '../language.ts';

const rooms = (n: number) => plural('fr', n, { one: '# atelier', other: '# ateliers' });
const ballots = (n: number) => plural('fr', n, { one: '# bulletin', other: '# bulletins' });

/** What the office publishes of a national list, for everybody. */
export const officeReleases = {
	title: 'Publier les résultats',
	back: 'Résultat de la liste',
	next: 'Prochaine publication',
	made: 'Publications faites',
	none: 'Rien n’est encore publié de cette liste.',
	numbered: (number: number) => `nᵒ\u202f${number}`,
	shows: (n: number, m: number) => `Elle montre ${rooms(n)} et ${ballots(m)}.`,
	noFirst: 'Aucune piste n’est encore classée.',
	withheldTitle: 'Ce qui n’est pas montré, et pourquoi',
	nothingWithheld: 'Tout ce qui est arrivé est montré.',
	waiting: (n: number) =>
		plural('fr', n, {
			one: '# atelier attend une autre publication\u202f: seul, il laisserait deviner des votes.',
			other: '# ateliers attendent une autre publication\u202f: seuls, ils laisseraient deviner des votes.'
		}),
	corrections: (n: number) =>
		plural('fr', n, {
			one: '# atelier a changé depuis\u202f: il reste comme il a été publié, jusqu’à ce que d’autres ateliers arrivent avec lui.',
			other:
				'# ateliers ont changé depuis\u202f: ils restent comme ils ont été publiés, jusqu’à ce que d’autres ateliers arrivent avec eux.'
		}),
	withheld: (n: number) =>
		plural('fr', n, {
			one: '# piste n’est pas montrée pour les nouveaux ateliers\u202f: trop peu de personnes y ont répondu.',
			other:
				'# pistes ne sont pas montrées pour les nouveaux ateliers\u202f: trop peu de personnes y ont répondu.'
		}),
	forGood:
		'Une publication est ouverte à tous et ne change plus jamais. Une suivante peut y ajouter des ateliers.',
	make: (number: number) => `Publier le nᵒ\u202f${number}`,
	done: (number: number) => `La publication nᵒ\u202f${number} est ouverte à tous.`,
	package: 'Données (zip)',
	columns: {
		number: 'Numéro',
		day: 'Faite le',
		rooms: 'Ateliers',
		ballots: 'Bulletins',
		files: 'Fichiers'
	}
};
