/** Writing an own consultation on the tablet. */
export const questions = {
	title: 'Écrire une consultation',
	lead: 'Elle reste sur cette tablette et peut servir à plusieurs ateliers. Un atelier qui s’ouvre avec elle la garde tout entière.',
	name: 'Titre de la consultation',
	english: 'Écrire aussi les textes en anglais',
	inEnglish: (label: string) => `${label}, en anglais`,
	asked: 'Les questions',
	question: (number: number) => `Question ${number}`,
	addQuestion: 'Ajouter une question',
	scale: 'Les mentions',
	categories: 'Les catégories de participants',
	categoriesNote:
		'Facultatif\u202f: pour compter qui est attendu et qui est venu. Personne n’est tenu de dire la sienne.',
	category: (number: number) => `Catégorie ${number}`,
	addCategory: 'Ajouter une catégorie',
	remove: (label: string) => `Retirer\u202f: ${label}`,
	keep: 'Garder cette consultation',
	back: 'Retour à la préparation',
	faultsTitle: 'La consultation n’est pas encore gardée',
	faults: {
		titleMissing: 'Écrivez son titre.',
		noQuestion: 'Écrivez au moins une question.',
		frenchMissing: (label: string) => `${label}\u202f: écrivez le texte français.`,
		tooLong: (label: string, max: number) => `${label}\u202f: ${max} caractères au plus.`,
		quorum: 'Le nombre minimum d’avis doit être un nombre entier, 0 ou plus.'
	},
	mine: 'Consultations faites sur cette tablette',
	made: (day: string) => `Faite le ${day}`,
	startFrom: 'Repartir de celle-ci',
	drop: 'Retirer de la liste',
	dropNote: 'Les ateliers qui se sont ouverts avec elle la gardent. Elle ne pourra plus être choisie ici.',
	confirmDrop: 'Retirer cette consultation'
};
