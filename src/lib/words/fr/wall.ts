import { plural } from '../language.ts';

/** The result shown to the whole room, on a wall. */
export const wall = {
	title: 'Résultat au mur',
	tracks: (n: number) =>
		plural('fr', n, {
			one: '# piste à découvrir',
			other: '# pistes à découvrir, de la dernière à la première'
		}),
	hidden: 'Piste à découvrir',
	ranking: 'Classement',
	named: (rank: string, track: string, grade: string) => `${rank}\u202f: ${track}. ${grade}.`,
	provisional: 'Provisoire',
	few: (n: number) =>
		plural('fr', n, { one: '# bulletin, à ne pas diffuser', other: '# bulletins seulement' }),
	controls: 'Conduire l’affichage',
	begin: 'Découvrir la dernière',
	next: 'Piste suivante',
	nextPage: 'Pistes suivantes',
	nextQuestion: 'Question suivante',
	back: 'Revenir',
	all: 'Tout montrer',
	fullScreen: 'Plein écran',
	windowed: 'Quitter le plein écran',
	leave: 'Quitter le mur',
	keys: 'Au clavier ou à la télécommande\u202f: flèches et pages avancent et reculent, A montre tout, F met en plein écran.'
};
