import { plural } from '../language.ts';

/** Keying in paper ballots. */
export const keying = {
	title: 'Saisir des bulletins papier',
	pile: {
		lead: 'Mélangez la pile et comptez-la avant de commencer\u202f: à la fin, le compte doit être le même.',
		count: 'Bulletins dans la pile',
		outOfRange: (most: number) => `Choisissez un nombre de 1 à ${most}.`,
		order: 'Ordre des pistes sur ces bulletins',
		frozen: 'Celui de la liste',
		lot: (letter: string) => `Lot ${letter}`,
		lotHint: 'La lettre du lot est en haut de chaque bulletin. Saisissez un lot à la fois.',
		start: 'Commencer la saisie',
		back: 'Revenir au vote'
	},
	ballot: {
		title: (number: number, of: number) => `Bulletin ${number} sur ${of}`,
		how: (last: string) =>
			`Touches 1 à ${last} ou les lettres des cases, dans l’ordre du papier. Retour arrière revient d’une ligne, Entrée dépose le bulletin.`,
		none: 'Sans opinion',
		line: (number: number, of: number) => `Piste ${number} sur ${of}`,
		empty: 'à saisir',
		whole: 'Ce bulletin est complet. Relisez-le, puis déposez-le.',
		cast: 'Déposer ce bulletin',
		blank: 'Rien n’est coché',
		spoiled: 'Bulletin nul',
		spoiledWhat: 'Illisible, ou deux cases pour une même piste.',
		stop: 'Arrêter la saisie'
	},
	end: {
		title: 'La pile est finie',
		right: (ballots: number, spoiled: number) =>
			`${plural('fr', ballots, { one: '# bulletin papier est dans l’urne', other: '# bulletins papier sont dans l’urne' })}${spoiled > 0 ? `, et ${plural('fr', spoiled, { one: '# bulletin nul est compté à part', other: '# bulletins nuls sont comptés à part' })}` : ''}. Le compte est le même que celui de la pile.`,
		short: (done: number, of: number) =>
			`${plural('fr', done, { one: '# bulletin a été saisi', other: '# bulletins ont été saisis' })} sur ${of}. Ce qui est saisi est gardé\u202f: continuez la pile, ou recomptez-la avant de fermer l’urne.`,
		shortTitle: 'La pile n’est pas finie',
		goOn: 'Continuer cette pile',
		another: 'Saisir une autre pile'
	}
};
