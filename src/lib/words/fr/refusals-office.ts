import type { OfficeRefusal } from '../../core/office/office-refusal.ts';
import { plural } from '../language.ts';
import { onlineRefusals } from './refusals-online.ts';

/** What is said no to at the office itself. */
export const officeRefusals: {
	[K in OfficeRefusal['kind']]: (refusal: Extract<OfficeRefusal, { kind: K }>) => string;
} = {
	'sign-in-failed': () =>
		'Cette adresse et ce mot de passe ne vont pas ensemble. Rien n’a changé\u202f: vérifiez-les, ou demandez un nouveau lien au bureau national.',
	'too-many-attempts': ({ minutes }) =>
		`Trop d’essais de suite. Rien n’a changé\u202f: attendez ${plural('fr', minutes, { one: 'une minute', other: '# minutes' })}, puis recommencez.`,
	'account-disabled': () =>
		'Ce compte est suspendu. Rien n’a changé\u202f: demandez à une personne du bureau national de le rétablir.',
	'link-unusable': () =>
		'Ce lien a déjà servi, n’est plus valable ou n’est pas entier. Rien n’a changé\u202f: demandez-en un nouveau.',
	'office-already-open': () =>
		'Le bureau national est déjà ouvert. Rien n’a changé\u202f: entrez avec votre compte, ou demandez une invitation.',
	'password-too-short': ({ min }) =>
		`Ce mot de passe a moins de ${min} caractères. Rien n’a changé\u202f: choisissez-en un plus long.`,
	'password-too-long': ({ max }) =>
		`Ce mot de passe a plus de ${max} caractères. Rien n’a changé\u202f: choisissez-en un plus court.`,
	'email-malformed': () =>
		'Cette adresse électronique n’est pas entière. Le reste est gardé\u202f: corrigez-la, par exemple nom@exemple.fr.',
	'email-taken': () =>
		'Une personne a déjà cette adresse. Rien n’a changé\u202f: donnez-lui un nouveau lien depuis la liste.',
	'person-unknown': () =>
		'Cette personne n’est pas dans la liste. Rien n’a changé\u202f: rechargez la page, puis recommencez.',
	'last-national': () =>
		'C’est la dernière personne du bureau national. Rien n’a changé\u202f: donnez d’abord ce rôle à une autre personne.',
	'region-required': () =>
		'Ce rôle demande une région, et seuls les rôles «\u202fRégion\u202f» et «\u202fLecture\u202f» en ont une. Rien n’a changé\u202f: corrigez ce choix.',
	'not-allowed': () =>
		'Votre rôle ou votre région ne permet pas cette action. Rien n’a changé\u202f: demandez au bureau national.',
	'tablet-unknown': () =>
		'Cette tablette n’est pas dans la liste, ou a déjà changé d’état. Rien n’a changé\u202f: rechargez la page.',
	'list-unreadable': () =>
		'Ce fichier n’est pas une liste d’ateliers. Rien n’a changé\u202f: sa première ligne doit nommer au moins les colonnes «\u202flieu\u202f» et «\u202fjour\u202f», et le fichier être au format CSV.',
	'room-unknown': () =>
		'Cet atelier n’est pas dans la liste, ou ne fait pas partie de votre région. Rien n’a changé\u202f: revenez à la liste des ateliers.',
	'room-not-counted': () =>
		'Rien de cet atelier ne compte encore. Rien n’a changé, et ce que vous avez écrit est gardé\u202f: approuvez d’abord la tablette qui l’a ouvert.',
	'room-code-unreadable': () =>
		'Un code d’atelier a dix lettres et chiffres, par exemple 7KX3M\u20119Q2TB. Ce que vous avez tapé est gardé\u202f: comparez-le avec le relevé de conclusions.',
	'room-code-unknown': () =>
		'Aucun atelier ne se montre sous ce code. Vérifiez-le sur le relevé de conclusions\u202f: l’atelier n’est peut-être pas encore arrivé au bureau, ou il a été annulé.',
	'form-malformed': () =>
		'Une réponse manque ou n’a pas la forme attendue. Rien n’a changé\u202f: rechargez la page, puis recommencez.',
	'consultation-unreadable': () =>
		'Ce texte n’est pas du JSON. Il est gardé, et rien n’est publié\u202f: vérifiez les guillemets, les virgules et les accolades.',
	'consultation-malformed': () =>
		'Cette consultation ne peut pas être publiée telle quelle. Le texte est gardé\u202f: corrigez ce qui suit, puis vérifiez à nouveau.',
	'release-empty': () =>
		'Les ateliers reçus jusqu’ici sont trop petits pour être publiés sans que l’on devine des votes\u202f: il faut au moins 11 bulletins, et des avis partagés. Rien n’est publié.',
	'release-unchanged': ({ number }) =>
		`La publication nᵒ\u202f${number} dit déjà tout ce qui peut être montré. Il n’y aura rien à y ajouter tant que d’autres ateliers n’arrivent pas.`,
	'consultation-unknown': () =>
		'Cette consultation n’est pas parmi celles du bureau. Rien n’a changé\u202f: rechargez la page.',
	'consultation-known': () =>
		'Une consultation publiée a déjà exactement ce contenu. Le brouillon est gardé, et rien n’est publié\u202f: changez ce qui doit l’être.',
	'consultation-moved': () =>
		'Une version plus récente a été publiée depuis le début de ce brouillon. Le brouillon est gardé\u202f: comparez, puis partez de la version en cours.',
	'consultation-shut': () =>
		'Cette consultation est fermée. Le brouillon est gardé, et rien n’est publié\u202f: rouvrez-la d’abord.',
	'list-malformed': () =>
		'Cette liste ne peut pas être publiée telle quelle. Le brouillon est gardé\u202f: corrigez ce qui suit.',
	'list-unknown': () =>
		'Cette liste n’est pas parmi celles de la consultation, ou elle est déjà retirée. Rien n’a changé\u202f: rechargez la page.',
	'draft-gone': () =>
		'Ce brouillon a été publié ou supprimé depuis. Rien d’autre n’a changé\u202f: revenez à la liste des consultations.',
	'draft-moved': ({ by }) =>
		`${by} a enregistré ce brouillon depuis que vous l’avez ouvert. Rien n’est perdu\u202f: votre texte est sur cette page, le sien est enregistré.`,
	'common-track-unknown': () =>
		'Cette piste commune n’est pas dans la liste. Rien n’a changé, et ce que vous avez écrit est gardé\u202f: choisissez-en une autre.',
	'common-track-withdrawn': () =>
		'Cette piste commune a été retirée de la liste. Rien n’a changé, et ce que vous avez écrit est gardé\u202f: choisissez-en une autre, ou remettez-la d’abord.',
	'source-changed': () =>
		'L’atelier a changé cette piste entre-temps. Rien n’a changé ici, et ce que vous avez écrit est gardé\u202f: relisez-la, puis recommencez.',
	'placing-unknown': () =>
		'Cette décision n’est pas dans la liste. Rien n’a changé\u202f: rechargez la page, puis recommencez.',
	...onlineRefusals
};
