import { plural } from '../language.ts';

/** The page on which somebody votes online. */
export const vote = {
	title: 'Voter en ligne',
	tracks: (n: number) => plural('fr', n, { one: '# piste à juger', other: '# pistes à juger' }),
	planned: (moment: string) =>
		`Ce vote s’ouvrira le ${moment} (heure de Paris). Gardez votre code jusque-là.`,
	until: (moment: string) => `Ce vote est ouvert jusqu’au ${moment} (heure de Paris).`,
	over: 'Ce vote est fermé. Merci aux personnes qui ont voté.',
	results: 'Voir les résultats publiés',
	code: 'Votre code',
	codeHint: 'Seize lettres et chiffres, en quatre groupes. Il sert une fois.',
	begin: 'Commencer mon bulletin',
	checking: 'Vérification…',
	script:
		'Cette page a besoin de JavaScript\u202f: votre bulletin se remplit sur votre appareil, et ne part qu’une fois déposé.',
	knowTitle: 'Bon à savoir',
	know: [
		'Votez seul, là où personne ne voit votre écran. Si quelqu’un vous presse, ne votez pas maintenant\u202f: votre code reste valable jusqu’à la fermeture.',
		'Votre bulletin est ajouté à une urne scellée qui ne garde ni bulletin, ni nom, ni heure. Votre code sert une fois et n’y est pas lié.',
		'Une limite, dite franchement\u202f: qui tient le serveur pourrait regarder au moment où votre bulletin arrive. Si cela vous inquiète, votez dans un atelier.',
		'Un bulletin déposé ne se change plus. Aucun résultat ne se voit avant la fermeture.',
		'Le vote en ligne est compté à part de celui des ateliers. Si vous avez déjà voté dans un atelier, ne votez pas ici.'
	],
	leave: 'Quitter ce bulletin',
	hiddenWhat: 'Vos mentions restent sur cet appareil, et nulle part ailleurs.',
	emptiedWhat:
		'Personne n’a touché cet écran pendant longtemps. Le bulletin commencé est effacé, pour que personne ne le voie.',
	region: 'Votre bulletin',
	kept: 'Votre bulletin est dans l’urne',
	thanks: 'Merci. Il compte une fois, et votre code ne sert plus.',
	gone: 'Rien de vos mentions ne reste sur cet appareil. Vous pouvez fermer cette page.'
};
