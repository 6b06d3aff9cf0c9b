import type { Words } from '../words.ts';

export const officeEntrance: Words['office']['entrance'] = {
	signIn: 'Enter the office',
	email: 'E-mail address',
	password: 'Password',
	passwordHint: (min) =>
		`At least ${min} characters. A phrase that you remember does well; you may paste it.`,
	show: 'Show the password',
	enter: 'Enter',
	forgotten:
		'Forgotten your password? Somebody of the national office can give you a new link. Préau sends no e-mail.',
	setup: 'Open the national office',
	setupIntro: 'You are opening the first account. It sees every workshop and invites the others.',
	setupDo: 'Make the account and enter',
	code: 'Code of the link',
	codeHint: 'The part of the link after the sign #.',
	yourName: 'Your name',
	welcome: 'Welcome to the office',
	welcomeIntro: 'Choose the password of your account. This link serves only once.',
	welcomeDo: 'Keep this password and enter',
	notOpen:
		'The national office is not open yet. The link that opens it is shown on the server’s console, at each start.',
	alreadyOpen: 'The national office is already open. Enter with your account.',
	console: (link) =>
		`Nobody is at the national office yet. Open it by this link, valid for 24 hours: ${link}`,
	toSignIn: 'Go to the entrance'
};
