import { plural } from '../language.ts';

/** The page on which somebody votes online. */
export const vote = {
	title: 'Vote online',
	tracks: (n: number) => plural('en', n, { one: '# track to grade', other: '# tracks to grade' }),
	planned: (moment: string) => `This ballot opens on ${moment} (Paris time). Keep your code until then.`,
	until: (moment: string) => `This ballot is open until ${moment} (Paris time).`,
	over: 'This ballot is closed. Thank you to everybody who voted.',
	results: 'See the published results',
	code: 'Your code',
	codeHint: 'Sixteen letters and figures, in four groups. It serves once.',
	begin: 'Begin my ballot',
	checking: 'Checking…',
	script:
		'This page needs JavaScript: your ballot is filled in on your device, and leaves it only once it is cast.',
	knowTitle: 'Good to know',
	know: [
		'Vote alone, where nobody sees your screen. If somebody presses you, do not vote now: your code stays valid until the ballot closes.',
		'Your ballot is added to a sealed urn that keeps no ballot, no name and no time. Your code serves once and is not linked to it.',
		'One limit, said plainly: whoever runs the server could look at the moment when your ballot arrives. If that worries you, vote in a workshop.',
		'A ballot that was cast cannot be changed. No result is seen before the ballot closes.',
		'The online ballot is counted apart from that of the workshops. If you have already voted in a workshop, do not vote here.'
	],
	leave: 'Leave this ballot',
	hiddenWhat: 'Your grades stay on this device, and nowhere else.',
	emptiedWhat:
		'Nobody has touched this screen for a long time. The ballot that was begun is blank again, so that nobody sees it.',
	region: 'Your ballot',
	kept: 'Your ballot is in the urn',
	thanks: 'Thank you. It counts once, and your code no longer serves.',
	gone: 'Nothing of your grades stays on this device. You can close this page.'
};
