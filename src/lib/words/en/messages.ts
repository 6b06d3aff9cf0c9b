import { plural } from '../language.ts';

export const messages: typeof import('../fr/messages.ts').messages = {
	title: (n) =>
		plural('en', n, { one: 'Message from the national office', other: 'Messages from the national office' }),
	read: 'Mark as read',
	afterSigning: 'came after the signing, the minutes do not change by it'
};
