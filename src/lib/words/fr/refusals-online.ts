import type { OnlineRefusal } from '../../core/online/online-refusal.ts';
import { plural } from '../language.ts';

/** What is said no to about an online ballot. */
export const onlineRefusals: {
	[K in OnlineRefusal['kind']]: (refusal: Extract<OnlineRefusal, { kind: K }>) => string;
} = {
	'vote-unknown': () =>
		'Aucun vote en ligne n’est ouvert à cette adresse. Rien n’est compté\u202f: vérifiez l’adresse, ou demandez à qui vous l’a donnée.',
	'vote-not-open': () =>
		'Le vote en ligne n’est pas encore ouvert. Rien n’est compté, et votre code reste valable\u202f: revenez à l’heure indiquée.',
	'vote-over': () =>
		'Le vote en ligne est fermé. Un bulletin qui n’était pas encore dans l’urne ne peut plus y entrer.',
	'vote-code-unknown': () =>
		'Ce code n’est pas un de ceux de ce vote. Rien n’est compté\u202f: relisez-le sur votre feuille, puis recommencez.',
	'vote-code-used': () =>
		'Un bulletin est déjà dans l’urne avec ce code. Il compte une fois, et rien ne peut plus y être changé. Si ce n’est pas vous qui l’avez déposé, prévenez le bureau.',
	'vote-malformed': () =>
		'Ce bulletin n’a pas la forme attendue. Rien n’est compté, et votre code reste valable\u202f: rechargez la page, puis recommencez.',
	'vote-unanswered': () =>
		'Le bureau ne répond pas. Rien n’est compté, et votre code reste valable\u202f: vérifiez le réseau, puis recommencez.',
	'vote-answer-lost': () =>
		'Le réseau a manqué pendant le dépôt\u202f: nous ne savons pas encore si votre bulletin est dans l’urne. Vos mentions sont toujours ici. Déposez-le encore\u202f: s’il y est déjà, il n’est pas compté deux fois.',
	'vote-already-opened': () =>
		'Un vote en ligne a déjà été ouvert pour cette liste, et il n’y en a qu’un. Rien n’a changé\u202f: rechargez la page.',
	'vote-already-closed': () =>
		'Le vote en ligne de cette liste est déjà fermé. Rien n’a changé\u202f: rechargez la page.',
	'vote-still-open': () =>
		'Le vote en ligne de cette liste n’est pas fermé. Fermez-le d’abord\u202f: ses bulletins sont alors comptés, et la liste peut être retirée.',
	'vote-window-malformed': ({ days }) =>
		`Le vote doit se fermer après son ouverture, dans l’avenir, et ne pas durer plus de ${plural('fr', days, { one: '# jour', other: '# jours' })}. Rien n’est ouvert\u202f: corrigez ces moments.`,
	'vote-codes-malformed': ({ max }) =>
		`Le nombre de codes va de 1 à ${max} à la fois. Aucun code n’est fait\u202f: corrigez ce nombre.`
};
