import { column, none, type Table } from './tables.ts';

/** Where the tracks of a national list come from. */
export const lineageTables: readonly Table[] = [
	{
		name: 'propositions',
		title: 'Pistes proposées dans les ateliers de la consultation, et ce que le tri en a fait',
		columns: [
			column('nb_ateliers', 'integer', 'Ateliers dont les pistes sont arrivées'),
			column('nb_proposees', 'integer', 'Pistes de ces ateliers, dans leurs propres mots'),
			column('nb_reunies', 'integer', 'Celles qui sont dans une piste commune'),
			column('nb_ecartees', 'integer', 'Celles qui ont été écartées, avec une raison')
		],
		primaryKey: ['nb_ateliers'],
		foreignKeys: [],
		ofHead: ({ lineage: told }) => (told ? [[told.rooms, told.proposed, told.placed, told.aside]] : []),
		ofPart: none
	},
	{
		name: 'origines',
		title: 'Origine de chaque piste de la liste nationale',
		columns: [
			column('piste_id', 'string', 'Piste'),
			column('nb_ateliers', 'integer', 'Ateliers où elle a été proposée, dans d’autres mots peut-être'),
			column('nb_pistes', 'integer', 'Pistes d’ateliers dont elle est faite')
		],
		primaryKey: ['piste_id'],
		foreignKeys: [{ field: 'piste_id', table: 'pistes', to: 'piste_id' }],
		ofHead: ({ lineage }) =>
			(lineage?.tracks ?? []).map(({ track, rooms, sources }) => [track, rooms, sources]),
		ofPart: none
	}
];
