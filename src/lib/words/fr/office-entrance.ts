/** Coming in: signing in, the very first account, and a colleague's link. */
export const officeEntrance = {
	signIn: 'Entrer au bureau',
	email: 'Adresse électronique',
	password: 'Mot de passe',
	passwordHint: (min: number) =>
		`${min} caractères au moins. Une phrase que vous retenez convient bien\u202f; vous pouvez la coller.`,
	show: 'Montrer le mot de passe',
	enter: 'Entrer',
	forgotten:
		'Mot de passe oublié\u202f? Une personne du bureau national peut vous donner un nouveau lien. Préau n’envoie aucun courriel.',
	setup: 'Ouvrir le bureau national',
	setupIntro:
		'Vous ouvrez le premier compte. Il voit tous les ateliers et invite les autres personnes du bureau.',
	setupDo: 'Créer le compte et entrer',
	code: 'Code du lien',
	codeHint: 'La partie du lien qui suit le signe #.',
	yourName: 'Votre nom',
	welcome: 'Bienvenue au bureau',
	welcomeIntro: 'Choisissez le mot de passe de votre compte. Ce lien ne sert qu’une fois.',
	welcomeDo: 'Garder ce mot de passe et entrer',
	notOpen:
		'Le bureau national n’est pas encore ouvert. Le lien pour l’ouvrir s’affiche dans la console du serveur, à chaque démarrage.',
	alreadyOpen: 'Le bureau national est déjà ouvert. Entrez avec votre compte.',
	console: (link: string) =>
		`Personne n’est encore au bureau national. Ouvrez-le par ce lien, valable 24 heures\u202f: ${link}`,
	toSignIn: 'Aller à l’entrée'
};
