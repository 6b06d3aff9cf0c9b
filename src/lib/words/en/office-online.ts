import { plural } from '../language.ts';

const ballots = (n: number) => plural('en', n, { one: '# ballot', other: '# ballots' });
const codes = (n: number) => plural('en', n, { one: '# code', other: '# codes' });

/** The online ballot of a national list, at the office and beside its results. */
export const officeOnline = {
	title: 'Online ballot',
	back: 'Result of the list',
	intro:
		'For people who could not come. Each receives a code that serves once. The online ballot has its own urn and stands apart in every total: the national result is that of the workshops.',
	limitsTitle: 'What an online ballot does not guarantee',
	limits: [
		'Nobody sees whether a person votes alone at home: they may be watched, or forced.',
		'A code votes for whoever holds it. Give them out one by one, to people whom you know, and do not note who received which.',
		'Somebody who came to a workshop may receive a code as well: nothing keeps them from counting on both sides.',
		'The urn keeps sealed sums alone, without ballots, order or time. But whoever runs the server could look at the very moment of a vote, or compare two copies of the database.',
		'It binds nobody: do not use it for an election.'
	],
	none: 'No online ballot is open for this list.',
	withdrawn: 'This list is withdrawn: no online ballot can be opened for it any more.',
	open: 'Open an online ballot',
	opens: 'Opens on',
	closes: 'Closes on',
	momentHint: 'Paris time.',
	once: 'There is only one for this list, and its times do not change any more. You can close it earlier.',
	openDo: 'Open the online ballot',
	phases: {
		planned: (moment: string) => `Opens on ${moment}`,
		open: (moment: string) => `Open until ${moment}`
	},
	closedAt: (moment: string) => `Closed on ${moment}`,
	counting: 'Its time has come: the urn closes within a minute.',
	codesMade: 'Codes made',
	inUrn: 'Ballots cast',
	address: 'Address of the ballot',
	addressNote: 'Whoever opens it types their code there. A link with the code spares them that.',
	make: 'Make codes',
	howMany: 'Number of codes',
	howManyHint: (max: number) => `From 1 to ${max} at a time. You can make more later.`,
	makeDo: 'Make these codes',
	made: (n: number) => `${codes(n)}, to be given out now`,
	madeOnce:
		'These codes are shown here alone, and only once: nothing but their hashes is kept. Save or print them before you leave this page.',
	save: 'Save the codes and their links (CSV)',
	fileName: 'voting-codes.csv',
	print: 'Print the codes',
	list: 'Codes to be cut out',
	close: 'Close now',
	closeWhat: (n: number) =>
		`The urn has ${ballots(n)}. Once closed it does not open again, and the codes that are left no longer serve.`,
	closeFew:
		'Of fewer than 11 ballots nothing is ever shown: their number alone is kept, the grades are destroyed.',
	closeDo: 'Close the online urn',
	done: {
		opened: 'The online ballot is open. Now make the codes.',
		closed: 'The online urn is closed. What sealed it is destroyed.'
	},
	counted: (n: number) => `${ballots(n)}, apart from those of the workshops.`,
	hidden: (n: number) =>
		`${ballots(n)}: nothing of them is shown. It takes at least 11 ballots, and divided opinions on each track, so that nobody can be guessed.`,
	beside: {
		title: 'Apart: the online ballot',
		note: 'What stands above counts the workshops alone: that is the national result. Here, changing nothing of it, is how people who could not come voted online, and then both together.',
		rooms: (n: number) => `Workshops alone: ${ballots(n)}.`,
		alone: (n: number) => `Online alone: ${ballots(n)}.`,
		together: (n: number) => `Together: ${ballots(n)}.`,
		hidden:
			'There was an online ballot. Nothing of it is shown: too few ballots, or opinions too much alike, for nobody to be guessed.',
		running: 'An online ballot is open. Nothing of it is shown before it closes.',
		columns: { track: 'Track', rooms: 'Workshops', online: 'Online', together: 'Together' },
		table: (question: string) => `Rank and grade by origin: ${question}`,
		place: (rank: number, grade: string) => `${rank}. ${grade}`,
		unranked: 'No rank',
		tallies: (question: string) => `Tallies of the online ballot: ${question}`,
		show: 'Tallies of the online ballot',
		limits:
			'An online ballot cannot be checked as that of a room: nobody sees who votes, nor whether somebody looks on. That is why it stands apart.'
	}
};
