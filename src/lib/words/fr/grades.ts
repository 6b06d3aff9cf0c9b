import type { Grade } from '../../core/scale.ts';

export const grades: { [K in Grade]: string } = {
	excellent: 'Excellent',
	'very-good': 'Très bien',
	good: 'Bien',
	'fairly-good': 'Assez bien',
	passable: 'Passable',
	insufficient: 'Insuffisant',
	'to-reject': 'À rejeter',
	priority: 'Prioritaire',
	important: 'Important',
	useful: 'Utile',
	secondary: 'Secondaire',
	'to-discard': 'À écarter',
	for: 'Pour',
	mixed: 'Mitigé',
	against: 'Contre'
};
