/** A workshop that was cancelled, to be read. */
export const voided = {
	title: 'Atelier annulé',
	reason: 'Pourquoi il a été annulé',
	kept: 'Tout ce qui a été écrit est gardé sur cette tablette. Plus rien n’y change.',
	none: 'Aucune proposition.',
	home: 'Voir tous les ateliers'
};
