import { gradesOf } from '../scale.ts';
import type { ReleasedPart, ReleaseHead } from './release.ts';

type Cell = string | number | null;

/** A column of the open data, as Table Schema describes it. */
export type Column = {
	readonly name: string;
	readonly type: 'string' | 'integer' | 'date';
	readonly required: boolean;
	readonly description: string;
};

/** A table of the open data: its rows come of the release's head, or of each of its parts in turn. */
export type Table = {
	readonly name: string;
	readonly title: string;
	readonly columns: readonly Column[];
	readonly primaryKey: readonly string[];
	readonly foreignKeys: readonly { readonly field: string; readonly table: string; readonly to: string }[];
	readonly ofHead: (head: ReleaseHead) => readonly (readonly Cell[])[];
	readonly ofPart: (part: ReleasedPart) => readonly (readonly Cell[])[];
};
export type { Cell };

/**
 * The tables of a release: names of columns by Etalab's conventions (lower case, no accents, underscores), ranks of
 * grades from 1, the best. A grade's rank of 0 in `decomptes` stands for no opinion.
 */
export const tables: readonly Table[] = [
	{
		name: 'mentions',
		title: 'Mentions de l’échelle, de la meilleure à la moins bonne',
		columns: [
			column('echelle_id', 'string', 'Échelle de mentions'),
			column('mention_rang', 'integer', 'Rang de la mention, 1 pour la meilleure'),
			column('mention_id', 'string', 'Nom stable de la mention')
		],
		primaryKey: ['mention_rang'],
		foreignKeys: [],
		ofHead: ({ scale }) => gradesOf(scale).map((grade, index) => [scale, index + 1, grade]),
		ofPart: none
	},
	{
		name: 'questions',
		title: 'Questions posées',
		columns: [
			column('question_id', 'string', 'Question'),
			column('texte_fr', 'string', 'Texte français'),
			column('texte_en', 'string', 'Texte anglais, s’il y en a un', false)
		],
		primaryKey: ['question_id'],
		foreignKeys: [],
		ofHead: ({ questions }) => questions.map(({ question, text }) => [question, text.fr, text.en ?? null]),
		ofPart: none
	},
	{
		name: 'pistes',
		title: 'Pistes de la liste nationale',
		columns: [
			column('piste_id', 'string', 'Piste'),
			column('question_id', 'string', 'Question à laquelle elle répond'),
			column('texte_fr', 'string', 'Texte français'),
			column('texte_en', 'string', 'Texte anglais, s’il y en a un', false)
		],
		primaryKey: ['piste_id'],
		foreignKeys: [{ field: 'question_id', table: 'questions', to: 'question_id' }],
		ofHead: ({ questions }) =>
			questions.flatMap(({ question, tracks }) =>
				tracks.map(({ track, text }) => [track, question, text.fr, text.en ?? null])
			),
		ofPart: none
	},
	{
		name: 'resultats',
		title: 'Classement national par jugement majoritaire',
		columns: [
			column('question_id', 'string', 'Question'),
			column('piste_id', 'string', 'Piste'),
			column('rang', 'integer', 'Rang, ex æquo gardés ; vide sous le seuil de couverture', false),
			column('mention_rang', 'integer', 'Mention majoritaire ; vide sans aucune mention', false),
			column('nb_mentions', 'integer', 'Mentions reçues'),
			column('nb_sans_avis', 'integer', 'Bulletins sans avis sur cette piste'),
			column('nb_ateliers', 'integer', 'Ateliers où elle a été évaluée')
		],
		primaryKey: ['piste_id'],
		foreignKeys: [
			{ field: 'question_id', table: 'questions', to: 'question_id' },
			{ field: 'piste_id', table: 'pistes', to: 'piste_id' }
		],
		ofHead: ({ results }) =>
			results.flatMap(({ question, ranking }) =>
				ranking.map(({ track, rank, grade, opinions, noOpinion, rooms }) => {
					const worth = [rank, grade === null ? null : grade + 1];
					return [question, track, ...worth, opinions, noOpinion, rooms];
				})
			),
		ofPart: none
	},
	{
		name: 'groupes',
		title: 'Groupes d’ateliers : le plus petit ensemble dont des décomptes sont publiés',
		columns: [
			column('groupe_id', 'integer', 'Groupe d’ateliers'),
			column('nb_ateliers', 'integer', 'Ateliers réunis'),
			column('nb_bulletins', 'integer', 'Bulletins réunis')
		],
		primaryKey: ['groupe_id'],
		foreignKeys: [],
		ofHead: none,
		ofPart: ({ part, rooms, ballots }) => [[part, rooms.length, ballots]]
	},
	{
		name: 'ateliers',
		title: 'Ateliers comptés',
		columns: [
			column('atelier_id', 'string', 'Atelier, sous un nom public'),
			column('groupe_id', 'integer', 'Groupe dans lequel il est publié'),
			column('date', 'date', 'Jour de l’atelier'),
			column('region_code', 'string', 'Région, code officiel géographique', false),
			column('departement_code', 'string', 'Département, code officiel géographique', false)
		],
		primaryKey: ['atelier_id'],
		foreignKeys: [{ field: 'groupe_id', table: 'groupes', to: 'groupe_id' }],
		ofHead: none,
		ofPart: ({ part, rooms }) =>
			rooms.map(({ room, day, region, department }) => [room, part, day, region, department])
	},
	{
		name: 'decomptes',
		title: 'Décomptes : combien de fois chaque mention, par groupe et par piste',
		columns: [
			column('groupe_id', 'integer', 'Groupe d’ateliers'),
			column('piste_id', 'string', 'Piste'),
			column('mention_rang', 'integer', 'Rang de la mention ; 0 pour « sans avis »'),
			column('effectif', 'integer', 'Nombre de bulletins')
		],
		primaryKey: ['groupe_id', 'piste_id', 'mention_rang'],
		foreignKeys: [
			{ field: 'groupe_id', table: 'groupes', to: 'groupe_id' },
			{ field: 'piste_id', table: 'pistes', to: 'piste_id' }
		],
		ofHead: none,
		ofPart: ({ part, tallies }) =>
			tallies.flatMap(({ track, counts, noOpinion }) =>
				[noOpinion, ...counts].map((count, rank) => [part, track, rank, count])
			)
	}
];

/** A column; `required` where it is never empty. */
export function column(name: string, type: Column['type'], description: string, required = true): Column {
	return { name, type, description, required };
}

/** No row. */
export function none(): readonly [] {
	return [];
}
