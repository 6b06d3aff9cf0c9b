export const grades: typeof import('../fr/grades.ts').grades = {
	excellent: 'Excellent',
	'very-good': 'Very good',
	good: 'Good',
	'fairly-good': 'Fairly good',
	passable: 'Passable',
	insufficient: 'Insufficient',
	'to-reject': 'To reject',
	priority: 'Priority',
	important: 'Important',
	useful: 'Useful',
	secondary: 'Secondary',
	'to-discard': 'To discard',
	for: 'For',
	mixed: 'Mixed',
	against: 'Against'
};
