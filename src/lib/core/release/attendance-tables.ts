import { column, none, type Table } from './tables.ts';

/** Who was there, where rooms counted it. */
export const attendanceTables: readonly Table[] = [
	{
		name: 'presences',
		title:
			'Personnes présentes, par catégorie : une catégorie de peu de personnes est comptée avec les autres',
		columns: [
			column('ligne', 'integer', 'Ligne ; 0 pour toutes les personnes, dont les autres lignes font la somme'),
			column('categorie_id', 'string', 'Catégorie ; vide pour toutes, et pour les autres', false),
			column('libelle_fr', 'string', 'Libellé français'),
			column('libelle_en', 'string', 'Libellé anglais, s’il y en a un', false),
			column('nb_personnes', 'integer', 'Personnes présentes'),
			column('nb_ateliers', 'integer', 'Ateliers qui ont compté leurs présents')
		],
		primaryKey: ['ligne'],
		foreignKeys: [],
		ofHead: ({ attendance }) =>
			attendance
				? [
						[null, 'Toutes les personnes présentes', 'Everybody present', attendance.people] as const,
						...attendance.categories.map(
							({ category, label, people }) => [category, label.fr, label.en ?? null, people] as const
						),
						...(attendance.others > 0
							? [[null, 'Autres personnes', 'Other people', attendance.others] as const]
							: [])
					].map((row, line) => [line, ...row, attendance.rooms])
				: [],
		ofPart: none
	}
];
