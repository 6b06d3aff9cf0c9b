/** Several tablets in one workshop: who they are, and how one is let in. */
export const tablets = {
	title: 'Tablettes de l’atelier',
	lead: 'Une seconde tablette recueille, trie et fait voter dans le même atelier. Une seule le conduit, d’abord celle qui l’a ouvert\u202f: elle ouvre les tours et fait signer le relevé.',
	name: (n: number) => `Tablette ${n}`,
	own: 'cette tablette',
	leads: 'conduit l’atelier',
	give: 'Donner le fichier de l’atelier',
	take: 'Lire le fichier d’une autre tablette',
	words: 'Ses mots\u202f:',

	admit: {
		title: 'Faire entrer une tablette',
		how: 'Sur l’autre tablette, ouvrez Préau puis «\u202fParticiper comme seconde tablette\u202f». Scannez le code qu’elle montre, ou collez-le.',
		check: 'Les mots sont-ils les mêmes\u202f?',
		checkWhy:
			'L’autre écran, réglé dans la même langue, doit montrer exactement ces mots. S’ils diffèrent, c’est une autre tablette\u202f: renoncez.',
		yes: 'Oui, faire entrer cette tablette',
		no: 'Non, renoncer',
		done: 'La tablette est admise',
		next: 'Donnez-lui maintenant le fichier de l’atelier\u202f: elle ne sait rien encore.'
	},
	code: {
		paste: 'Code de l’autre tablette',
		pasteHint: 'Il commence par «\u202fpreau-tablet\u202f».',
		pasteDo: 'Lire ce code',
		scan: 'Scanner le code',
		scanStop: 'Arrêter la caméra',
		scanning: 'Montrez à la caméra le code que l’autre tablette affiche.',
		noCamera: {
			absent: 'Aucune caméra ne répond sur cette tablette. Collez plutôt le code.',
			refused:
				'Le navigateur n’a pas le droit d’utiliser la caméra. Autorisez-la pour cette adresse, ou collez le code.'
		}
	},

	office: {
		title: 'Par le bureau national',
		show: 'Si les deux tablettes sont reliées au même bureau et ont du réseau, l’autre peut recevoir l’atelier sans fichier\u202f: elle lit ce code.',
		qr: 'Code de l’atelier, à scanner',
		receive:
			'Si cette tablette est reliée au même bureau que l’autre et a du réseau, lisez le code que l’autre affiche sous «\u202fTablettes de l’atelier\u202f».',
		asked: 'L’atelier est demandé au bureau',
		askedWhat:
			'Il apparaît dans la liste des ateliers dès que le bureau l’envoie. Rien ne vient tant que cette tablette n’est pas admise.',
		paste: 'Code de l’atelier',
		pasteHint: 'Il commence par «\u202fpreau-workshop\u202f».',
		pasteDo: 'Demander l’atelier'
	},
	text: 'Le même code, à copier',
	copy: 'Copier',
	copied: 'Copié',

	card: {
		title: 'Participer comme seconde tablette',
		lead: 'Cette tablette entre dans un atelier ouvert sur une autre, et tient sa propre urne.',
		show: 'Montrez ce code',
		showHow:
			'Sur la tablette qui a l’atelier, ouvrez «\u202fTablettes de l’atelier\u202f», puis scannez ce code.',
		qr: 'Code de cette tablette, à scanner',
		words: 'Les mots de cette tablette',
		wordsWhy: 'L’autre écran, dans la même langue, montrera les mêmes. Comparez-les à voix haute.',
		then: 'Recevez l’atelier',
		thenHow:
			'Une fois admise, cette tablette reçoit le fichier de l’atelier\u202f: elle ne sait rien de lui avant.',
		read: 'Lire le fichier de l’atelier',
		home: 'Voir les ateliers'
	},

	notLeading: {
		title: 'Cela se fait sur l’autre tablette',
		what: 'La tablette qui conduit l’atelier ouvre les tours et fait signer le relevé. Ici, vous pouvez recueillir, trier et faire voter.',
		back: 'Continuer ici',
		lost: 'Elle est perdue ou cassée'
	},

	takeLead: {
		heading: 'La tablette qui conduit ne revient pas\u202f?',
		what: 'Si elle est perdue ou cassée, l’atelier peut se terminer d’ici, avec tout ce que cette tablette a reçu d’elle.',
		open: 'Conduire l’atelier d’ici…',
		title: 'Conduire l’atelier depuis cette tablette',
		warning:
			'Cette tablette ouvrira les tours, décidera des urnes qui ne reviennent pas et fera signer le relevé. Si l’autre revient, faites-lui lire le fichier de cet atelier avant toute chose.',
		reason: 'Que s’est-il passé\u202f?',
		reasonHint: 'Cette phrase sera dans le relevé de conclusions.',
		confirm: 'Conduire d’ici',
		back: 'Attendre encore'
	},
	notAdmittedDo: 'Faire admettre cette tablette'
};
