/** The page that could not be shown; apart from the rest, because every page loads it in both languages. */
export const error = {
	title: 'Cette page ne s’affiche pas',
	body: 'Tout ce qui a été gardé sur cette tablette y est encore.',
	missingTitle: 'Cette page n’existe pas',
	home: 'Revenir aux ateliers'
};
