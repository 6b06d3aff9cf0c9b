import { plural } from '../language.ts';
import { error } from './error.ts';

const count = (one: string, other: string) => (n: number) => plural('fr', n, { one, other });

/** What every screen shares: the frame, the counts, the steps, and what is said when the tablet cannot go on. */
export const common = {
	name: 'Préau',
	pageTitle: (page: string) => `${page} – Préau`,
	skip: 'Aller au contenu',
	language: 'Langue',
	languageNames: { fr: 'Français', en: 'English' },
	theme: 'Apparence',
	themeNames: { auto: 'Automatique', light: 'Clair', dark: 'Sombre' },
	home: 'Tous les ateliers',
	back: 'Retour',
	cancel: 'Ne rien changer',
	optional: 'facultatif',
	rehearsal: 'Répétition',
	rehearsalNote: 'Répétition\u202f: rien de ce qui est fait ici ne compte.',
	listOf: (items: readonly string[]) => new Intl.ListFormat('fr').format(items),
	questionOf: (number: number, total: number) => `Question ${number} sur ${total}`,
	questionShort: (number: number) => `Question ${number}`,
	questions: 'Questions',
	proposals: count('# proposition', '# propositions'),
	tracks: count('# piste', '# pistes'),
	ballots: count('# bulletin', '# bulletins'),
	people: count('# personne', '# personnes'),
	erased: 'Texte effacé',
	readAloud: { start: 'Écouter', stop: 'Arrêter la lecture' },
	steps: {
		label: 'Étapes de l’atelier',
		prepare: 'Préparer',
		gather: 'Recueillir',
		sort: 'Trier',
		grade: 'Voter',
		result: 'Résultat',
		conclude: 'Conclure'
	},
	file: 'Fichier',
	reader:
		'Cet atelier a été ouvert sur une autre tablette. Ici il se lit\u202f; il s’écrit là-bas, ou sur une tablette qu’elle a admise.',
	phases: {
		unopened: 'En préparation',
		gathering: 'Propositions en cours',
		grading: 'Vote en cours',
		closed: 'Résultat prêt',
		signed: 'Relevé signé',
		voided: 'Annulé'
	},
	otherStep: {
		title: 'Cette étape n’est pas celle du moment',
		unopened: 'Cet atelier n’est pas encore ouvert. Rien n’y a été écrit.',
		gathering: 'L’atelier en est au recueil et au tri des propositions.',
		grading: 'La liste est figée et l’urne est ouverte\u202f: l’atelier en est au vote.',
		closed: 'L’urne est fermée\u202f: le résultat est prêt.',
		signed: 'Le relevé de conclusions est signé\u202f: plus rien ne change dans cet atelier.',
		voided: 'Cet atelier a été annulé. Tout ce qui y a été écrit est gardé sur cette tablette.',
		go: {
			unopened: 'Préparer l’atelier',
			gathering: 'Aller aux propositions',
			grading: 'Aller au vote',
			closed: 'Voir le résultat',
			signed: 'Voir le relevé',
			voided: 'Voir tous les ateliers'
		}
	},
	access: {
		opening: 'Préau ouvre les ateliers gardés sur cette tablette…',
		insecureTitle: 'Préau ne peut pas travailler à cette adresse',
		insecure:
			'L’adresse doit commencer par https\u202f: sans cela, le navigateur ne permet ni le travail hors ligne ni la protection des bulletins. Aucun atelier ne peut s’ouvrir ici.',
		otherTabTitle: 'Préau est ouvert dans un autre onglet',
		otherTab:
			'Un seul onglet écrit à la fois, pour que rien ne se perde. Si vous continuez ici, l’autre onglet s’arrête\u202f; tout ce qu’il a gardé se retrouve ici.',
		continueHere: 'Continuer ici',
		newerTitle: 'Une version plus récente a écrit sur cette tablette',
		newer:
			'Pour ne rien abîmer, cette version n’écrit rien\u202f; tout est gardé. Reliez la tablette au réseau, puis rechargez la page pour retrouver la version récente.',
		reload: 'Recharger la page',
		lostTitle: 'Il manque une partie de ce que cette tablette avait gardé',
		lost: 'Le navigateur a perdu les dernières écritures. Ce qui reste est intact et peut servir.',
		lossLine: (held: number, expected: number) =>
			`${plural('fr', held, { one: '# écriture retrouvée', other: '# écritures retrouvées' })} sur ${expected}`,
		lossWorkshop: (number: number) => `Atelier ${number}`,
		acceptLoss: 'Continuer avec ce qui est là',
		failedTitle: 'Les ateliers de cette tablette ne s’ouvrent pas',
		failed: 'Rien n’est effacé. La page de secours peut tout copier dans un fichier.',
		doctor: 'Ouvrir la page de secours',
		tryAgain: 'Essayer encore',
		partMissing:
			'Une partie de Préau n’a pas pu être chargée. Tout ce qui était gardé l’est encore\u202f; ce que vous venez de demander n’est pas fait. Essayez encore, ou rechargez la page.'
	},
	update: {
		waiting: 'Une nouvelle version attend.',
		take: 'Passer à la nouvelle version'
	},
	error
};
