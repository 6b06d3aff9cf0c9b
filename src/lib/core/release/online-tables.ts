import type { ReleasedOnline } from './online.ts';
import { column, none, type Cell, type Table } from './tables.ts';

const ofTrack = [
	{ field: 'question_id', table: 'questions', to: 'question_id' },
	{ field: 'piste_id', table: 'pistes', to: 'piste_id' }
] as const;

/** What a release tells of its online ballot. */
export const onlineTables: readonly Table[] = [
	{
		name: 'resultats_en_ligne',
		title: 'Vote en ligne, à part : son classement, et celui des ateliers et du vote en ligne ensemble',
		columns: [
			column('origine', 'string', '« en-ligne » pour le vote en ligne seul, « ensemble » avec les ateliers'),
			column('question_id', 'string', 'Question'),
			column('piste_id', 'string', 'Piste'),
			column('rang', 'integer', 'Rang, ex æquo gardés ; vide sous le seuil de couverture', false),
			column('mention_rang', 'integer', 'Mention majoritaire ; vide sans aucune mention', false),
			column('nb_mentions', 'integer', 'Mentions reçues'),
			column('nb_sans_avis', 'integer', 'Bulletins sans avis sur cette piste')
		],
		primaryKey: ['origine', 'piste_id'],
		foreignKeys: [...ofTrack],
		ofHead: ({ online }) => [
			...placesOf('en-ligne', online?.alone ?? []),
			...placesOf('ensemble', online?.together ?? [])
		],
		ofPart: none
	},
	{
		name: 'decomptes_en_ligne',
		title: 'Vote en ligne, à part : combien de fois chaque mention, par piste',
		columns: [
			column('piste_id', 'string', 'Piste'),
			column('mention_rang', 'integer', 'Rang de la mention ; 0 pour « sans avis »'),
			column('effectif', 'integer', 'Nombre de bulletins')
		],
		primaryKey: ['piste_id', 'mention_rang'],
		foreignKeys: [ofTrack[1]],
		ofHead: ({ online }) =>
			(online?.tallies ?? []).flatMap(({ track, counts, noOpinion }) =>
				[noOpinion, ...counts].map((count, rank) => [track, rank, count])
			),
		ofPart: none
	}
];

function placesOf(origin: string, answers: ReleasedOnline['alone']): (readonly Cell[])[] {
	return answers.flatMap(({ question, ranking }) =>
		ranking.map(({ track, rank, grade, opinions, noOpinion }) => {
			const worth = [rank, grade === null ? null : grade + 1];
			return [origin, question, track, ...worth, opinions, noOpinion];
		})
	);
}
