import { plural } from '../language.ts';

/** The first screen: the workshops of this tablet. */
export const workshops = {
	title: 'Ateliers',
	prepare: 'Préparer un atelier',
	rehearse: 'Faire une répétition',
	emptyTitle: 'Une salle, une tablette, une décision',
	empty:
		'Préau recueille les propositions d’une salle, puis chacun leur donne une mention en secret, sur cette tablette et sans réseau. Le résultat s’affiche aussitôt, avant que les gens ne partent.',
	emptyFirst:
		'Commencez par la visite, qui montre la journée en trois minutes\u202f; ou préparez votre atelier.',
	list: 'Ateliers de cette tablette',
	go: {
		unopened: 'Continuer la préparation',
		gathering: 'Continuer le recueil',
		grading: 'Continuer le vote',
		closed: 'Voir le résultat',
		signed: 'Voir le relevé',
		voided: 'Voir ce qui a été écrit'
	},
	readOnly: 'En lecture seule\u202f: écrit par une version plus récente',
	unread: (n: number) =>
		plural('fr', n, { one: '# message du bureau à lire', other: '# messages du bureau à lire' }),
	tour: 'Visiter Préau en trois minutes',
	ready: 'La tablette est-elle prête pour le terrain\u202f?',
	method: 'Comprendre le jugement majoritaire, et l’essayer',
	second: 'Participer comme seconde tablette',
	readFile: 'Lire un fichier d’atelier',
	notPersistent: 'Le navigateur pourrait effacer ces ateliers s’il manque de place',
	notPersistentNote:
		'Pour l’éviter, installez Préau sur l’écran d’accueil\u202f: dans le menu du navigateur, choisissez «\u202fInstaller\u202f» ou «\u202fSur l’écran d’accueil\u202f», puis ouvrez Préau par son icône.',
	duplicate: 'Dupliquer',
	remove: 'Retirer de la tablette…',
	void: {
		open: 'Annuler cet atelier…',
		title: (place: string) => `Annuler l’atelier de ${place}`,
		kept: 'Rien n’est effacé\u202f: les propositions et ce qui a été décompté restent sur la tablette. Mais l’atelier ne pourra plus continuer.',
		reason: 'Pourquoi est-il annulé\u202f?',
		confirm: 'Annuler l’atelier'
	}
};
