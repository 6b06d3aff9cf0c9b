import { plural } from '../language.ts';

const ballots = (n: number) => plural('fr', n, { one: '# bulletin', other: '# bulletins' });
const codes = (n: number) => plural('fr', n, { one: '# code', other: '# codes' });

/** The online ballot of a national list, at the office and beside its results. */
export const officeOnline = {
	title: 'Vote en ligne',
	back: 'Résultat de la liste',
	intro:
		'Pour les personnes qui n’ont pas pu venir. Chacune reçoit un code qui sert une fois. Le vote en ligne a son urne, et reste à part dans chaque total\u202f: le résultat national est celui des ateliers.',
	limitsTitle: 'Ce qu’un vote en ligne ne garantit pas',
	limits: [
		'Personne ne voit si une personne vote seule chez elle\u202f: on peut la regarder, ou la contraindre.',
		'Un code vote pour qui le tient. Donnez-les un à un, à des personnes que vous connaissez, et ne notez pas qui a reçu lequel.',
		'Une personne venue à un atelier peut aussi recevoir un code\u202f: rien ne l’empêche de compter des deux côtés.',
		'L’urne ne garde que des sommes scellées, sans bulletin, sans ordre et sans heure. Mais qui tient le serveur pourrait regarder au moment même du vote, ou comparer deux copies de la base.',
		'Ce n’est pas un scrutin qui engage\u202f: ne l’employez pas pour une élection.'
	],
	none: 'Aucun vote en ligne n’est ouvert pour cette liste.',
	withdrawn: 'Cette liste est retirée\u202f: aucun vote en ligne ne peut plus y être ouvert.',
	open: 'Ouvrir un vote en ligne',
	opens: 'S’ouvre le',
	closes: 'Se ferme le',
	momentHint: 'Heure de Paris.',
	once: 'Il n’y en a qu’un pour cette liste, et ses moments ne changent plus. Vous pourrez le fermer plus tôt.',
	openDo: 'Ouvrir le vote en ligne',
	phases: {
		planned: (moment: string) => `S’ouvrira le ${moment}`,
		open: (moment: string) => `Ouvert jusqu’au ${moment}`
	},
	closedAt: (moment: string) => `Fermé le ${moment}`,
	counting: 'L’heure est passée\u202f: l’urne se ferme dans la minute.',
	codesMade: 'Codes faits',
	inUrn: 'Bulletins déposés',
	address: 'Adresse du vote',
	addressNote: 'Qui l’ouvre y tape son code. Un lien avec le code l’évite.',
	make: 'Faire des codes',
	howMany: 'Nombre de codes',
	howManyHint: (max: number) => `De 1 à ${max} à la fois. Vous pourrez en faire d’autres.`,
	makeDo: 'Faire ces codes',
	made: (n: number) => `${codes(n)}, à donner maintenant`,
	madeOnce:
		'Ces codes ne sont montrés qu’ici et qu’une fois\u202f: seules leurs empreintes sont gardées. Enregistrez ou imprimez-les avant de quitter cette page.',
	save: 'Enregistrer les codes et leurs liens (CSV)',
	fileName: 'codes-de-vote.csv',
	print: 'Imprimer les codes',
	list: 'Codes à découper',
	close: 'Fermer maintenant',
	closeWhat: (n: number) =>
		`L’urne a ${ballots(n)}. Une fois fermée, elle ne se rouvre pas, et les codes qui restent ne servent plus.`,
	closeFew:
		'Sous 11 bulletins, rien n’en est jamais montré\u202f: seul leur nombre est gardé, les mentions sont détruites.',
	closeDo: 'Fermer l’urne en ligne',
	done: {
		opened: 'Le vote en ligne est ouvert. Faites maintenant les codes.',
		closed: 'L’urne en ligne est fermée. Ce qui la scellait est détruit.'
	},
	counted: (n: number) => `${ballots(n)}, à part de ceux des ateliers.`,
	hidden: (n: number) =>
		`${ballots(n)}\u202f: rien n’en est montré. Il faut au moins 11 bulletins, et sur chaque piste des avis partagés, pour que personne ne soit deviné.`,
	beside: {
		title: 'À part\u202f: le vote en ligne',
		note: 'Ce qui précède compte les ateliers seuls\u202f: c’est le résultat national. Voici, sans rien y changer, ce qu’ont voté en ligne des personnes qui n’ont pas pu venir, puis les deux ensemble.',
		rooms: (n: number) => `Ateliers seuls\u202f: ${ballots(n)}.`,
		alone: (n: number) => `En ligne seul\u202f: ${ballots(n)}.`,
		together: (n: number) => `Ensemble\u202f: ${ballots(n)}.`,
		hidden:
			'Un vote en ligne a eu lieu. Rien n’en est montré\u202f: trop peu de bulletins, ou des avis trop semblables, pour que personne ne soit deviné.',
		running: 'Un vote en ligne est ouvert. Rien n’en est montré avant sa fermeture.',
		columns: { track: 'Piste', rooms: 'Ateliers', online: 'En ligne', together: 'Ensemble' },
		table: (question: string) => `Rang et mention par origine\u202f: ${question}`,
		place: (rank: number, grade: string) => `${rank}. ${grade}`,
		unranked: 'Sans rang',
		tallies: (question: string) => `Décomptes du vote en ligne\u202f: ${question}`,
		show: 'Décomptes du vote en ligne',
		limits:
			'Un vote en ligne ne se vérifie pas comme celui d’une salle\u202f: personne ne voit qui vote, ni si quelqu’un regarde. C’est pourquoi il reste à part.'
	}
};
