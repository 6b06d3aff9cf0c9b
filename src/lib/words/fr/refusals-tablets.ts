import type { RefusalKind } from '../../core/refusal.ts';

type Kind = Extract<
	RefusalKind,
	| 'tablet-not-leading'
	| 'tablet-already-leading'
	| 'tablet-already-admitted'
	| 'tablet-has-urn'
	| 'card-unreadable'
	| 'workshop-code-unreadable'
	| 'urn-disputed'
	| 'urn-not-disputed'
>;

/** What is refused where several tablets share a workshop. */
export const tabletRefusals: { [K in Kind]: () => string } = {
	'tablet-not-leading': () =>
		'Cela se décide sur la tablette qui conduit l’atelier. Rien n’a changé\u202f: continuez sur celle-là.',
	'tablet-already-leading': () =>
		'Cette tablette conduit déjà l’atelier. Rien n’a changé\u202f: continuez ici.',
	'tablet-already-admitted': () =>
		'Cette tablette est déjà admise dans l’atelier. Rien n’a changé\u202f: donnez-lui le fichier de l’atelier si elle ne l’a pas encore.',
	'tablet-has-urn': () =>
		'Cette tablette tient déjà une urne de ce tour. Rien n’a changé\u202f: chaque tablette en tient une au plus.',
	'card-unreadable': () =>
		'Ce texte n’est pas le code d’une tablette. Rien n’a changé\u202f: scannez le code de l’autre écran, ou collez-le entier.',
	'workshop-code-unreadable': () =>
		'Ce texte n’est pas le code d’un atelier. Rien n’a changé\u202f: scannez le code de l’autre écran, ou collez-le entier.',
	'urn-disputed': () =>
		'Une urne attend votre décision. Rien n’est signé et tout est gardé\u202f: dites d’abord lequel de ses décomptes est le bon.',
	'urn-not-disputed': () =>
		'Cette urne n’attend plus de décision. Rien n’a changé\u202f: regardez les urnes telles qu’elles sont maintenant.'
};
