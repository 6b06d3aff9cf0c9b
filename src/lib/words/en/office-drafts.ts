import type { officeDrafts as french } from '../fr/office-drafts.ts';

/** Writing a consultation or a national list before it is published. */
export const officeDrafts: typeof french = {
	titles: { consultation: 'New consultation', version: 'New version', list: 'National list' },
	anew: 'This draft was published or deleted while you were writing. Your text is kept here, as a new draft.',
	saved: 'The draft is saved.',
	savedBy: (who: string, when: string) => `Saved by ${who}, ${when}`,
	kept: 'The draft stays at the office until it is published. Several people can work on it, one after the other.',
	over: 'Save my text instead',
	theirs: 'Open the saved draft',
	save: 'Save',
	preview: 'Preview and publish',
	delete: 'Delete this draft',
	deleteNote: 'Nothing that is published changes.',
	name: 'Title',
	inFrench: 'in French',
	inEnglish: 'in English',
	toFamily: 'Back to the consultation',
	englishHint: 'Optional: without a translation, the French text is shown.',
	questions: 'Questions',
	question: (n: number) => `Question ${n}`,
	addQuestion: 'Add a question',
	categories: 'Categories of participants',
	categoriesHint: 'To count the people expected and present. Ballots carry none of them.',
	category: (n: number) => `Category ${n}`,
	addCategory: 'Add a category',
	scale: 'The grades, from best to worst',
	rule: 'If a person has no opinion of a track',
	quorum: 'Fewest opinions for a track to be ranked',
	quorumHint: 'Serves only where “no opinion” does not enter into the count. 0 or nothing: no minimum.',
	up: (what: string) => `Move up: ${what}`,
	down: (what: string) => `Move down: ${what}`,
	remove: (what: string) => `Take out: ${what}`,
	track: (n: number) => `Track ${n}`,
	noTracks: 'No track: this question will not be on the ballot.',
	more: 'Add tracks',
	moreHint: 'One track a line. They are added at the end of the list when you save.',
	add: 'Add these lines',
	takeCommon: 'Take the common tracks',
	takeCommonHint: (n: number) =>
		`${n === 1 ? 'One common track is' : `${n} common tracks are`} not in this list yet. Taken from here, they keep their tie to the words of the rooms.`,
	listFor: 'For the consultation',
	listNote:
		'All rooms will grade these tracks, in these words and by this rule. This is what lets their tallies be added up. Once published, the list does not change any more.',
	back: 'Back to the draft',
	faults: 'To be corrected before publishing',
	previewTitle: 'Before publishing',
	previewNote: 'Nothing is published yet. Read again what the participants will see.',
	changes: 'What this version changes',
	change: {
		title: 'Title',
		scale: 'The grades change.',
		rule: 'The rule for “no opinion” changes.',
		question: 'Question',
		category: 'Category',
		order: 'The order changes.'
	},
	noChange: 'Nothing differs from the current version yet.',
	was: 'Before',
	becomes: 'Now',
	added: 'Added',
	taken: 'Taken out',
	versionNote:
		'Workshops that are open already keep the version they began with. The next ones take this one.',
	try: 'Try the ballot',
	tryNote:
		'The screens that a participant will see, with invented tracks. Nothing that you touch is counted or kept.',
	tryList:
		'The screens that a participant will see, with the tracks of the list. Nothing that you touch is counted or kept.',
	tryEnd: 'Close the trial',
	frame: 'Preview of the ballot',
	publish: {
		consultation: 'Publish this consultation',
		version: 'Publish this version',
		list: 'Publish this list'
	}
};
