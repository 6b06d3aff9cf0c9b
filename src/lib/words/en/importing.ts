export const importing: typeof import('../fr/importing.ts').importing = {
	usage: `Usage: npm run import -- FILE.preau …
Reads workshops’ files at the office, also while the server is working, as many times as one likes.`,
	noFile: 'Name one workshop’s file at least.',
	unreadable: (file, reason) => `${file}: this file cannot be opened (${reason}). Nothing is taken from it.`,
	refused: (file, sentence) => `${file}: ${sentence}`,
	taken: (file, room, counts) => `${file}: ${room}. ${counts.join(', ')}.`,
	room: (place, day, isRehearsal) => `${place}, ${day}${isRehearsal ? ' (rehearsal)' : ''}`,
	unknownRoom: 'workshop of a tablet that the office does not know'
};
