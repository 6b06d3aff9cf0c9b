import { plural } from '../language.ts';
import type { Words } from '../words.ts';

export const officeConsultations: Words['office']['consultations'] = {
	title: 'Consultations',
	published: 'Published consultations',
	none: 'No consultation is published. The tablets have the one that comes with Préau.',
	columns: { title: 'Title', questions: 'Questions', on: 'Published' },
	questions: (n) => plural('en', n, { one: '# question', other: '# questions' }),
	publish: 'Publish a consultation',
	intro:
		'A consultation is a JSON file: its title, its questions, its scale and its rule. Joined tablets receive it when they next send. Once published it does not change: a correction is a new consultation.',
	template: 'Download a template',
	file: 'JSON file',
	text: 'Or the text of the file',
	textHint: 'A chosen file goes before this text.',
	check: 'Check and preview',
	preview: 'What participants will see',
	previewNote: 'Nothing is published yet. Read it again, then publish.',
	titleWord: 'Title',
	question: (n) => `Question ${n}`,
	scale: 'The grades, from best to worst',
	rule: 'No opinion',
	categories: 'Categories of participants',
	noCategories: 'No category.',
	english: 'In English',
	noEnglish: 'Not translated: the French text is shown.',
	confirm: 'Publish this consultation',
	back: 'Correct the text',
	done: 'The consultation is published. The tablets receive it when they next send.',
	already: 'This consultation is already published, as it is. Nothing has changed.',
	fault: (where, what) => `${where}: ${what}.`,
	where: {
		whole: 'The whole file',
		title: 'The title',
		questions: 'The list of questions',
		question: (n) => `Question ${n}`,
		categories: 'The list of categories',
		category: (n) => `Category ${n}`,
		scale: 'The scale',
		rule: 'The rule for “no opinion”',
		part: (whole, part) => `${whole}, ${part}`,
		member: (name) => `“${name}”`
	},
	what: {
		missing: 'this is missing from the file',
		unknown: 'this name is not expected',
		empty: 'nothing is written there',
		long: 'it is too long',
		none: 'it needs at least one',
		many: 'there are too many',
		twice: 'two of them bear the same “id”',
		key: 'it takes lower-case letters, digits or hyphens, 40 at most',
		choice: (known) => `it takes one of these values: ${known}`,
		number: 'it takes a whole number, 0 or more',
		shape: 'this is not the shape expected'
	}
};
