/** Proposals of invented people, so that a facilitator can rehearse alone. They name nobody and come from nowhere. */
export function inventedTexts(questionIndex: number): readonly string[] {
	return texts[questionIndex % texts.length] ?? [];
}

const texts: readonly (readonly string[])[] = [
	[
		'Rendre les décisions locales plus faciles à suivre',
		'Ouvrir les conseils de quartier aux plus jeunes',
		'Expliquer les décisions en langage clair',
		'Publier les données sur l’eau et l’air',
		'Rendre les décisions locales faciles à suivre',
		'Associer les habitants aux projets d’école'
	],
	[
		'Former les agents à la participation',
		'Partager les méthodes qui marchent entre pays',
		'Aider les petites communes à se lancer',
		'Mesurer ce que changent les engagements',
		'Soutenir les associations locales'
	],
	[
		'Un guide simple en français',
		'Des rencontres entre voisins européens',
		'Un appui pour évaluer nos actions',
		'Faire connaître les bons exemples',
		'Un guide simple, en français, pour débuter'
	]
];
