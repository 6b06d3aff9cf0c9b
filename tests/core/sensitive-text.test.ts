import { describe, expect, test } from 'vitest';
import { sensitiveIn, type Sensitive } from '$lib/core/sensitive-text.ts';
import { inventedTexts } from '$lib/core/rehearsal.ts';
import fixture from '../../src/commands/demo/ogp-2022.json' with { type: 'json' };

describe('a gentle note is given for', () => {
	test.each<[Sensitive, string]>([
		['name', 'Monsieur Lefort devrait ouvrir la salle'],
		['name', 'Demander à Mme Petit-Bois de tenir la caisse'],
		['name', 'M. Kacem sait réparer les vélos'],
		['name', 'Le Dr Nguyen part à la retraite'],
		['name', 'Je m’appelle Inès et je veux un banc'],
		['name', 'Mon nom est DUBOIS'],
		['name', 'Voir avec Marie Dupont, de la bibliothèque'],
		['name', 'Jean-Pierre Morel tient le café'],
		['name', 'Demander à Sophie de la Tour'],
		['name', 'Mon voisin Karim répare tout'],
		['name', 'Plus de place pour ma fille Léa'],
		['name', 'Contacter DURAND Nicolas'],
		['name', 'Mrs Brown could open the hall'],
		['name', 'My name is Oliver'],
		['name', 'Ask Emily Carter about the garden'],
		['name', 'My neighbour Peter mends bikes'],
		['phone', 'Appelez-moi au 06 12 34 56 78'],
		['phone', 'Tél. 0612345678'],
		['phone', 'Joindre le 01.23.45.67.89'],
		['phone', 'mon numéro : +33 6 12 34 56 78'],
		['phone', 'Ring 07700 900123'],
		['phone', 'Call +44 20 7946 0958'],
		['phone', 'Call (555) 123-4567'],
		['email', 'Écrire à lea.petit@exemple.fr'],
		['email', 'Write to garden-club@example.co.uk'],
		['health', 'Je suis diabétique et il n’y a plus de pharmacie'],
		['health', 'J’ai un cancer, le car ne passe plus'],
		['health', 'Ma mère a la maladie d’Alzheimer'],
		['health', 'Mon fils de 8 ans est autiste'],
		['health', 'Elle est enceinte et attend le bus debout'],
		['health', 'À cause de mon handicap, je ne peux pas entrer'],
		['health', 'Mon mari est atteint d’une sclérose en plaques'],
		['health', 'I am pregnant and there is no bench'],
		['health', 'My son is autistic'],
		['health', 'I have been diagnosed with depression'],
		['health', 'My mother lives with Parkinson']
	])('a %s: %s', (kind, text) => {
		expect(sensitiveIn(text)).toEqual([kind]);
	});
});

describe('nothing is said of', () => {
	test.each([
		['a function', 'Madame la maire devrait répondre, Monsieur le préfet aussi'],
		['a function in capitals', 'Madame La Ministre doit venir'],
		['a street', 'Un passage piéton rue Victor Hugo'],
		['a school', 'Rénover le lycée Jean Moulin et l’école Marie Curie'],
		['a law', 'Mieux appliquer la loi Simone Veil'],
		['a saint', 'Le pont Saint Martin Nord'],
		['an institution', 'Associer l’Assemblée Nationale et l’Union Européenne'],
		['a given name that is a word', 'Pierre par pierre, reconstruire le mur'],
		['a first word', 'Claude et nous voulons un banc'],
		['years', 'Un plan pour 2023-2028, revu en 2025 et 2026'],
		['a sum', 'Consacrer 1 000 000 000 euros aux transports'],
		['a sum with cents', 'Un ticket à 1.50, un abonnement à 25.00'],
		['a postcode', 'Les habitants du 35000 et du 35200'],
		['an address of a page', 'Publier sur modernisation.gouv.fr'],
		['a subject of health', 'Prévenir le cancer et soigner les malades à domicile'],
		['access', 'Rendre la mairie accessible aux personnes handicapées'],
		['a subject and me', 'J’ai une idée pour la prévention du diabète'],
		['my town and a subject', 'Dans ma ville, créer un accueil pour les malades d’Alzheimer'],
		['an English street', 'A crossing in Martin Street near Thomas Road'],
		['an English subject', 'More beds for patients with cancer and depression'],
		['an English sum', 'Spend 12 500 pounds on 300 trees']
	])('%s: %s', (_, text) => {
		expect(sensitiveIn(text)).toEqual([]);
	});

	test('the proposals of 2022 and those of invented people', () => {
		const texts = fixture.lists.flatMap(({ items }) => items.map(({ text }) => text));
		const invented = [0, 1, 2].flatMap((question) => inventedTexts(question));
		expect([...texts, ...invented].filter((text) => sensitiveIn(text).length > 0)).toEqual([]);
	});
});

test('several things are told at once', () => {
	expect(sensitiveIn('Je m’appelle Léa, 06 12 34 56 78, lea@exemple.fr. Je suis asthmatique.')).toEqual([
		'name',
		'phone',
		'email',
		'health'
	]);
});

test('a very long text without an end is read in no time at all', () => {
	for (const piece of ['0 ', 'a.', 'je suis ', 'Marie de ', '@a.', '+(1'])
		expect(sensitiveIn(piece.repeat(20_000))).toBeDefined();
});
