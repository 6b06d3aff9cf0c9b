export const display: typeof import('../fr/display.ts').display = {
	open: 'Display',
	heading: 'Your display',
	onlyYou: 'These choices are for you alone and go with your turn.',
	language: 'Language',
	size: 'Text size',
	sizes: { 100: 'Normal', 125: 'Large', 150: 'Very large', 200: 'Double' },
	contrast: 'Higher contrast',
	layout: 'Layout',
	layouts: { one: 'One track at a time', list: 'All tracks in a row' },
	listen: 'Listen to the track',
	silence: 'Stop reading',
	aloud: 'Read aloud',
	aloudNote: 'The tablet reads the tracks and the possible grades, never your answers.',
	noVoice: 'This tablet has no voice in this language.',
	hide: 'Hide my ballot',
	close: 'Close'
};
