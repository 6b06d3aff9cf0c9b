export const join: typeof import('../fr/join.ts').join = {
	title: 'Join this tablet to an office',
	why: 'A tablet that has joined sends its workshops to the national office as soon as there is a network, and receives the consultations that the office publishes. What was done before is sent too.',
	ready: 'The national office’s code has been read. It serves once, for this tablet.',
	address: (host) => `The office at this address: ${host}`,
	do: 'Join this tablet',
	doing: 'The tablet is introducing itself to the office…',
	paste: 'Link or code from the office',
	pasteHint: 'Paste the whole link, or the code alone.',
	pasteDo: 'Join with this link',
	scan: 'Scan the code',
	scanStop: 'Stop the camera',
	scanning: 'Show the camera the code that the office displays or has printed.',
	noCamera: {
		absent: 'No camera answers on this tablet. Paste the link or the code instead.',
		refused: 'The browser may not use the camera. Allow it for this address, or paste the link or the code.'
	},
	joinedNow: 'The tablet has joined',
	joinedNowNote: 'What was waiting is being sent now. The first screen says what has been received.',
	joinedTitle: 'This tablet has joined an office',
	office: 'Office',
	region: 'Region',
	noRegion: 'No region given',
	label: 'Name of the tablet',
	since: 'Since',
	expires: 'Access until',
	expiresNote: 'Renewed by itself.',
	replace:
		'A tablet joins one office only. A new link replaces this one; nothing that is kept here is erased.',
	replaceOpen: 'Join with a new link…',
	home: 'See the workshops'
};
