/** Joining an office, by its one-time code. */
export const join = {
	title: 'Relier cette tablette',
	why: 'Une tablette reliée envoie ses ateliers au bureau national dès qu’un réseau est là, et reçoit les consultations qu’il publie. Ce qui a été fait avant partira aussi.',
	ready: 'Le code du bureau national est lu. Il sert une fois, à cette tablette.',
	address: (host: string) => `Le bureau à cette adresse\u202f: ${host}`,
	do: 'Relier cette tablette',
	doing: 'La tablette se présente au bureau…',
	paste: 'Lien ou code reçu du bureau',
	pasteHint: 'Collez le lien entier, ou le code seul.',
	pasteDo: 'Relier avec ce lien',
	scan: 'Scanner le code',
	scanStop: 'Arrêter la caméra',
	scanning: 'Montrez à la caméra le code affiché ou imprimé par le bureau.',
	noCamera: {
		absent: 'Aucune caméra ne répond sur cette tablette. Collez plutôt le lien ou le code.',
		refused:
			'Le navigateur n’a pas le droit d’utiliser la caméra. Autorisez-la pour cette adresse, ou collez le lien ou le code.'
	},
	joinedNow: 'La tablette est reliée',
	joinedNowNote: 'Ce qui attendait part maintenant. L’accueil dit ce qui est reçu.',
	joinedTitle: 'Cette tablette est reliée',
	office: 'Bureau',
	region: 'Région',
	noRegion: 'Aucune région précisée',
	label: 'Nom de la tablette',
	since: 'Depuis',
	expires: 'Accès jusqu’au',
	expiresNote: 'Renouvelé de lui-même.',
	replace:
		'Une tablette n’est reliée qu’à un bureau. Un nouveau lien remplace celui-ci\u202f; rien de ce qui est gardé ici n’est effacé.',
	replaceOpen: 'Relier avec un nouveau lien…',
	home: 'Voir les ateliers'
};
