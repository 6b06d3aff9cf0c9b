import type { CountedRoom, CountedTrack } from './page.ts';

const market: readonly CountedTrack[] = [
	['Planter des arbres et poser des bancs', [4, 5, 2, 1, 0, 0]],
	['Ouvrir un marché le samedi matin', [3, 5, 2, 2, 0, 0]],
	['Fermer la rue aux voitures devant l’école', [3, 4, 2, 1, 1, 1]],
	['Installer une fontaine et des toilettes publiques', [2, 3, 4, 3, 0, 0]],
	['Prêter la halle aux associations, le soir', [2, 3, 4, 2, 1, 0]],
	['Refaire le pavage', [1, 1, 2, 4, 3, 1]]
];

/** Twelve people who graded everything: one question for each kind of sentence. */
export const everyKind: CountedRoom = {
	place: 'Salle du conseil, Lodève',
	people: 12,
	scale: 'quality-6',
	rule: { kind: 'required' },
	questions: [
		{ text: 'Que faire de la place du marché ?', tracks: market },
		{
			text: 'Où mettre le jardin partagé ?',
			tracks: [
				['Derrière la gare', [3, 5, 2, 1, 1, 0]],
				['Le long du canal', [3, 5, 2, 1, 1, 0]],
				['Sur le toit de la médiathèque', [0, 2, 6, 4, 0, 0]],
				['Dans la cour de l’ancienne école', [0, 2, 6, 0, 4, 0]]
			]
		},
		{
			text: 'Comment annoncer les réunions ?',
			tracks: [
				['Par une affiche dans chaque hall', [3, 3, 4, 1, 1, 0]],
				['Par un message sur le téléphone', [6, 0, 0, 0, 0, 6]]
			]
		},
		{
			text: 'Quelle dépense réduire ?',
			tracks: [
				['L’éclairage des rues la nuit', [1, 1, 2, 5, 2, 1]],
				['Les horaires de la piscine', [0, 1, 1, 2, 4, 4]]
			]
		}
	]
};

/** No opinion left aside, with a quorum that one track misses; the first place hangs on it. */
export const quorumMissed: CountedRoom = {
	place: 'Maison des associations, Rennes',
	people: 14,
	scale: 'quality-6',
	rule: { kind: 'ignored', quorum: 6 },
	questions: [
		{
			text: 'Quels services ouvrir dans la maison de quartier ?',
			tracks: [
				['Une aide aux démarches, deux jours par semaine', [4, 3, 3, 1, 0, 0], 1],
				['Un atelier de réparation de vélos', [4, 0, 1, 0, 0, 0], 7],
				['Une salle pour les adolescents', [4, 3, 2, 1, 1, 0], 1],
				['Un café sans alcool', [0, 0, 0, 0, 0, 0], 12]
			]
		}
	],
	spoiled: 1,
	remark: 'Deux personnes sont parties avant le vote.'
};

/** No opinion counted as the last grade, which decides who comes first. */
export const worstCounted: CountedRoom = {
	place: 'Médiathèque, Brest',
	people: 12,
	scale: 'quality-6',
	rule: { kind: 'worst' },
	questions: [
		{
			text: 'Quel événement organiser l’été prochain ?',
			tracks: [
				['Un bal sur le port', [2, 4, 3, 2, 0, 1]],
				['Un festival de courts-métrages', [5, 0, 0, 0, 0, 0], 7],
				['Une journée sans écran', [1, 1, 2, 2, 2, 1], 3]
			]
		}
	]
};

/** Seven steps, narrow blocks, and more tracks than a screen holds. */
export const sevenSteps: CountedRoom = {
	place: 'Gymnase municipal, Saint-Pierre',
	people: 100,
	scale: 'quality-7',
	rule: { kind: 'ignored', quorum: 0 },
	questions: [
		{
			text: 'Comment le PGO peut-il vous aider à améliorer le gouvernement ouvert dans votre milieu ou sur vos enjeux, et que devrait-il faire d’abord ?',
			tracks: [
				['Publier les budgets en données ouvertes', [14, 14, 14, 14, 14, 14, 15], 1],
				['Former les agents et les élus à la participation', [30, 32, 20, 10, 4, 2, 1], 1],
				[
					'Rendre compte, chaque année et en langage clair, de ce que chaque proposition des citoyens est devenue, et dire pourquoi celles qui n’ont pas été retenues ne l’ont pas été',
					[45, 20, 15, 10, 5, 3, 2]
				],
				['Ouvrir le code des logiciels publics', [1, 1, 96, 1, 1, 0, 0]],
				['Un réseau européen de villes ouvertes', [0, 0, 0, 0, 0, 1, 97], 2],
				['Des conventions citoyennes tirées au sort', [20, 25, 20, 15, 10, 5, 5]],
				['Traduire les démarches en langue des signes', [50, 30, 10, 5, 3, 1, 1]]
			]
		}
	]
};

/** Three ballots of invented people on three steps. */
export const fewBallots: CountedRoom = {
	place: 'Salle des fêtes, Quimper',
	people: 8,
	purpose: 'rehearsal',
	scale: 'support-3',
	rule: { kind: 'required' },
	questions: [
		{
			text: 'Ouvrir la cantine aux aînés ?',
			tracks: [
				['Le mercredi seulement', [2, 1, 0]],
				['Tous les jours', [0, 1, 2]]
			]
		}
	]
};

/** An urn that was closed without a ballot. */
export const emptyUrn: CountedRoom = {
	...fewBallots,
	place: 'Mairie annexe, Lorient',
	purpose: 'real',
	scale: 'quality-5',
	questions: [
		{
			text: 'Ouvrir la cantine aux aînés ?',
			tracks: [
				['Le mercredi seulement', [0, 0, 0, 0, 0]],
				['Tous les jours', [0, 0, 0, 0, 0]]
			]
		}
	]
};
