/** Who did what at the office. */
export const officeAudit = {
	title: 'Journal des accès',
	intro: 'Qui a fait quoi, sur quoi, et quand. Aucun contenu d’atelier n’y figure.',
	none: 'Rien n’est encore noté.',
	columns: { when: 'Quand', who: 'Qui', what: 'Quoi', on: 'Sur quoi' },
	nobody: 'Personne de connu',
	acts: {
		'office-opened': 'A ouvert le bureau national',
		'signed-in': 'Est entré',
		'sign-in-failed': 'Entrée refusée',
		'signed-out': 'Est sorti',
		'person-invited': 'A invité',
		'link-renewed': 'A fait un nouveau lien pour',
		'password-chosen': 'A choisi un mot de passe',
		'role-changed': 'A changé le rôle de',
		'person-disabled': 'A suspendu',
		'person-enabled': 'A rétabli',
		'join-code-made': 'A fait un lien pour une tablette',
		'tablet-revoked': 'A retiré la tablette',
		'tablet-restored': 'A rétabli la tablette',
		'author-approved': 'A approuvé une tablette dans l’atelier',
		'message-sent': 'A écrit à l’atelier',
		'file-read': 'A fait lire un fichier de l’atelier',
		'consultation-published': 'A publié la consultation',
		'backup-restored': 'A rétabli une sauvegarde du bureau'
	},
	next: 'Plus anciens',
	first: 'Revenir au début',
	scroll: 'Journal des accès'
};
