/** How one person wants to see and hear the ballot, for their own turn only. */
export const display = {
	open: 'Affichage',
	heading: 'Votre affichage',
	onlyYou: 'Ces choix ne valent que pour vous et s’effacent avec votre tour.',
	language: 'Langue',
	size: 'Taille du texte',
	sizes: { 100: 'Normale', 125: 'Grande', 150: 'Très grande', 200: 'Double' },
	contrast: 'Contraste renforcé',
	layout: 'Présentation',
	layouts: { one: 'Une piste à la fois', list: 'Toutes les pistes à la suite' },
	listen: 'Écouter la piste',
	silence: 'Arrêter la lecture',
	aloud: 'Lecture à voix haute',
	aloudNote: 'La tablette lit les pistes et les mentions possibles, jamais vos réponses.',
	noVoice: 'Cette tablette n’a pas de voix dans cette langue.',
	hide: 'Cacher mon bulletin',
	close: 'Fermer'
};
