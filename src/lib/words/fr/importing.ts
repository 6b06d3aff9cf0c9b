/** `npm run import`, in the terminal. */
export const importing = {
	usage: `Usage\u202f: npm run import -- FICHIER.preau …
Lit des fichiers d’atelier au bureau, aussi pendant que le serveur travaille, autant de fois que l’on veut.`,
	noFile: 'Nommez au moins un fichier d’atelier.',
	unreadable: (file: string, reason: string) =>
		`${file}\u202f: ce fichier ne s’ouvre pas (${reason}). Rien n’en est pris.`,
	refused: (file: string, sentence: string) => `${file}\u202f: ${sentence}`,
	taken: (file: string, room: string, counts: readonly string[]) =>
		`${file}\u202f: ${room}. ${counts.join(', ')}.`,
	room: (place: string, day: string, isRehearsal: boolean) =>
		`${place}, ${day}${isRehearsal ? ' (répétition)' : ''}`,
	unknownRoom: 'atelier d’une tablette que le bureau ne connaît pas'
};
