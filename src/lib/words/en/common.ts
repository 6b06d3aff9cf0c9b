import { plural } from '../language.ts';
import { error } from './error.ts';

const count = (one: string, other: string) => (n: number) => plural('en', n, { one, other });

export const common: typeof import('../fr/common.ts').common = {
	name: 'Préau',
	pageTitle: (page) => `${page} – Préau`,
	skip: 'Skip to content',
	language: 'Language',
	languageNames: { fr: 'Français', en: 'English' },
	theme: 'Appearance',
	themeNames: { auto: 'Automatic', light: 'Light', dark: 'Dark' },
	home: 'All workshops',
	back: 'Back',
	cancel: 'Change nothing',
	optional: 'optional',
	rehearsal: 'Rehearsal',
	rehearsalNote: 'Rehearsal: nothing done here counts.',
	listOf: (items) => new Intl.ListFormat('en').format(items),
	questionOf: (number, total) => `Question ${number} of ${total}`,
	questionShort: (number) => `Question ${number}`,
	questions: 'Questions',
	proposals: count('# proposal', '# proposals'),
	tracks: count('# track', '# tracks'),
	ballots: count('# ballot', '# ballots'),
	people: count('# person', '# people'),
	readAloud: { start: 'Listen', stop: 'Stop reading' },
	erased: 'Text erased',
	steps: {
		label: 'Steps of the workshop',
		prepare: 'Prepare',
		gather: 'Gather',
		sort: 'Sort',
		grade: 'Vote',
		result: 'Result',
		conclude: 'Conclude'
	},
	file: 'File',
	reader:
		'This workshop was opened on another tablet. Here it can be read; it is written there, or on a tablet that it admitted.',
	phases: {
		unopened: 'Being prepared',
		gathering: 'Gathering proposals',
		grading: 'Voting',
		closed: 'Result ready',
		signed: 'Minutes signed',
		voided: 'Cancelled'
	},
	otherStep: {
		title: 'The workshop is not at this step',
		unopened: 'This workshop is not open yet. Nothing has been written in it.',
		gathering: 'The workshop is gathering and sorting proposals.',
		grading: 'The list is frozen and the urn is open: the workshop is voting.',
		closed: 'The urn is closed: the result is ready.',
		signed: 'The minutes are signed: nothing changes any more in this workshop.',
		voided: 'This workshop was cancelled. All that was written in it is kept on this tablet.',
		go: {
			unopened: 'Prepare the workshop',
			gathering: 'Go to the proposals',
			grading: 'Go to the vote',
			closed: 'See the result',
			signed: 'See the minutes',
			voided: 'See all workshops'
		}
	},
	access: {
		opening: 'Préau is opening the workshops kept on this tablet…',
		insecureTitle: 'Préau cannot work at this address',
		insecure:
			'The address must begin with https: without it the browser allows neither offline work nor the protection of ballots. No workshop can be opened here.',
		otherTabTitle: 'Préau is open in another tab',
		otherTab:
			'Only one tab writes at a time, so that nothing is lost. If you continue here, the other tab stops; all that it kept is found here.',
		continueHere: 'Continue here',
		newerTitle: 'A newer version has written on this tablet',
		newer:
			'To damage nothing, this version writes nothing; everything is kept. Connect the tablet to a network, then reload the page to get the newer version.',
		reload: 'Reload the page',
		lostTitle: 'Part of what this tablet had kept is missing',
		lost: 'The browser lost the latest entries. What is left is intact and can be used.',
		lossLine: (held, expected) =>
			`${plural('en', held, { one: '# entry found', other: '# entries found' })} out of ${expected}`,
		lossWorkshop: (number) => `Workshop ${number}`,
		acceptLoss: 'Continue with what is here',
		failedTitle: 'The workshops of this tablet do not open',
		failed: 'Nothing is erased. The rescue page can copy everything into a file.',
		doctor: 'Open the rescue page',
		tryAgain: 'Try again',
		partMissing:
			'A part of Préau could not be loaded. Everything that was kept is still there; what you just asked for was not done. Try again, or reload the page.'
	},
	update: {
		waiting: 'A new version is waiting.',
		take: 'Switch to the new version'
	},
	error
};
