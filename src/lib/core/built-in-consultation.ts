import type { Consultation } from './consultation.ts';
import type { Rule } from './rule.ts';

/**
 * The consultation of 5 July 2022: the three questions that the French contribution to the Open Government
 * Partnership put to its partners, with the six grades of Orsay 2007. Source of the French texts:
 * modernisation.gouv.fr, news of 13 July 2022 (« ouvert » is missing there and stands in brackets); the English
 * wording is our translation.
 */
export function builtInConsultation(rule: Rule): Consultation {
	return { title, questions, scale: 'quality-6', rule, categories };
}

const title = {
	fr: 'Contribution française à la nouvelle stratégie du Partenariat pour un gouvernement ouvert',
	en: 'French contribution to the new strategy of the Open Government Partnership'
};

const questions = [
	{
		id: 'q1',
		text: {
			fr: 'Quels sont les défis de société auxquels les approches de gouvernement [ouvert] peuvent le plus apporter une réponse positive dans les 5 prochaines années ?',
			en: 'To which challenges of society can [open] government approaches bring the most positive answer in the next 5 years?'
		}
	},
	{
		id: 'q2',
		text: {
			fr: 'Où le PGO devrait-il concentrer son énergie ?',
			en: 'Where should the OGP focus its energy?'
		}
	},
	{
		id: 'q3',
		text: {
			fr: 'Comment le PGO peut-il vous aider à améliorer le gouvernement ouvert dans votre milieu ou sur vos enjeux ?',
			en: 'How can the OGP help you improve open government in your field or on your issues?'
		}
	}
];

const categories = [
	{ id: 'administration', label: { fr: 'Administrations', en: 'Administrations' } },
	{ id: 'association', label: { fr: 'Associations', en: 'Associations' } },
	{ id: 'academia', label: { fr: 'Monde académique', en: 'Academia' } },
	{ id: 'international', label: { fr: 'Organisations internationales', en: 'International organisations' } },
	{ id: 'business', label: { fr: 'Secteur privé', en: 'Private sector' } },
	{ id: 'citizen', label: { fr: 'Citoyens', en: 'Citizens' } }
];
