import { plural } from '../language.ts';
import { officeReport } from './office-report.ts';

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
	},
	report: officeReport,
	public: {
		missingTitle: 'Rien n’est publié ici',
		missing:
			'Cette publication n’existe pas, ou pas encore. Vérifiez l’adresse, ou demandez au bureau qui l’a donnée.',
		name: 'Résultats publiés',
		numbered: (number: number, day: string) => `Publication nᵒ\u202f${number}, ${day}`,
		counted: (n: number, m: number) => `${rooms(n)}, ${ballots(m)}.`,
		older: 'Toutes les publications de cette liste',
		open: 'Page ouverte à tous',
		how: 'Comment ce résultat est venu',
		process: [
			'Chaque atelier s’est tenu dans une salle, autour d’une tablette, souvent sans réseau. Les mêmes pistes, mot pour mot, y ont été notées par chaque personne, en secret.',
			'Une fois le vote fermé devant les personnes présentes, seuls les décomptes ont quitté la tablette\u202f: combien de fois chaque mention a été donnée à chaque piste. Aucun bulletin n’en est sorti.',
			'Les décomptes de tous les ateliers s’additionnent, puis sont jugés par la règle qui suit.'
		],
		limits: 'Ce que ce résultat ne dit pas',
		limit: [
			'Les ateliers sont faits de personnes volontaires\u202f: ce n’est pas un sondage, et rien n’y est redressé pour représenter la population.',
			'Une personne a pu venir à plusieurs ateliers\u202f: les bulletins sont secrets, et ne le disent pas.',
			'Les petits ateliers ne sont montrés que réunis avec d’autres, pour que personne n’y soit reconnu.'
		],
		data: 'Données et calcul',
		dataNote:
			'Licence Ouverte 2.0. Chaque nombre de cette page se recalcule à partir de ces fichiers, ici même ou par la commande «\u202fnpm run verify\u202f».',
		recompute: {
			idle: 'Cette page n’a pas encore été recalculée sur votre appareil.',
			working: 'Cette page est en train d’être recalculée sur votre appareil.',
			equal: (n: number, m: number) =>
				`Recalculé sur votre appareil à partir des décomptes publiés\u202f: ${rooms(n)}, ${ballots(m)}, tout est égal.`,
			differs: (what: string) =>
				`Recalculé sur votre appareil\u202f: ${what} n’est pas ce qui est affiché. Signalez-le au bureau qui publie.`,
			failed:
				'Les données n’ont pas pu être lues, rien n’a donc été recalculé. La page elle-même est entière.'
		},
		embed: 'Montrer ce résultat sur un autre site',
		embedNote: 'Copiez ces lignes dans la page de ce site. Le cadre ne pose aucun témoin de connexion.',
		whole: 'Voir tout le résultat'
	}
};
