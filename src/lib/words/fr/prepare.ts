import { plural } from '../language.ts';

/** Preparing and opening a workshop. */
export const prepare = {
	title: 'Préparer un atelier',
	titleRehearsal: 'Préparer une répétition',
	rehearsalNote:
		'Une répétition se déroule comme un atelier. Elle peut s’emplir de propositions et de bulletins inventés, et elle ne compte jamais.',
	consultation: 'La consultation',
	choose: 'Choisir la consultation',
	builtIn: 'Fournie avec Préau',
	published: (day: string) => `Publiée par le bureau le ${day}`,
	own: (day: string) => `Faite sur cette tablette le ${day}`,
	copied: 'Celle de l’atelier dupliqué',
	write: 'Écrire une consultation…',
	ruleFixed: 'La règle est celle que la consultation fixe.',
	amended: (version: number, day: string) => `Version ${version}, publiée par le bureau le ${day}`,
	forList: (title: string) => `Pour la liste nationale «\u202f${title}\u202f»`,
	questions: 'Les questions posées',
	scale: 'Les mentions, de la meilleure à la pire',
	rule: 'Si une personne n’a pas d’avis sur une piste',
	rules: {
		worst: {
			label: (worst: string) => `Cela compte comme «\u202f${worst}\u202f»`,
			hint: 'La règle habituelle\u202f: une piste monte par les avis favorables qu’elle reçoit.'
		},
		required: {
			label: 'Chacun donne une mention à chaque piste',
			hint: 'Il n’y a pas de réponse «\u202fsans opinion\u202f» sur le bulletin.'
		},
		ignored: {
			label: 'Sa réponse n’entre pas dans le calcul de cette piste',
			hint: 'Une piste est jugée par ceux qui ont un avis sur elle.'
		}
	},
	quorum: 'Nombre minimum d’avis pour classer une piste',
	quorumHint: '0 pour ne pas fixer de minimum.',
	quorumOutOfReach: (people: number) =>
		plural('fr', people, {
			one: 'C’est plus que # personne attendue\u202f: si personne d’autre ne vient, aucune piste ne sera classée.',
			other:
				'C’est plus que les # personnes attendues\u202f: si personne d’autre ne vient, aucune piste ne sera classée.'
		}),
	where: 'Le lieu et le jour',
	place: 'Lieu',
	placeMissing: 'Écrivez le lieu de l’atelier\u202f; le reste est gardé.',
	placeHint: 'Par exemple\u202f: Maison des associations, Rennes',
	territory: {
		label: 'Département ou région',
		hint: 'Écrivez un nom ou un code, puis choisissez dans la liste.',
		kinds: { department: 'département', region: 'région' },
		found: (count: number) =>
			plural('fr', count, { one: '# réponse dans la liste.', other: '# réponses dans la liste.' }),
		none: 'Aucun département ni région de ce nom.',
		pick: 'Choisissez une ligne de la liste pour que ce lieu compte.',
		inRegion: (region: string) => `Région\u202f: ${region}`,
		take: 'Retirer'
	},
	day: 'Jour',
	people: 'Personnes attendues',
	peopleSummed: 'La somme des catégories.',
	byCategory: 'Répartir par catégorie',
	languages: 'Langues proposées aux participants',
	languagesOf: { all: 'Français et anglais', fr: 'Français seulement', en: 'Anglais seulement' },
	notAsked:
		'Les questions de cette consultation n’existent qu’en français\u202f: elles resteront en français.',
	known: {
		open: 'Les pistes sont déjà connues',
		note: 'Collez une liste par question\u202f: une ligne devient une piste, sans son numéro ou son tiret. Le recueil peut ensuite la compléter.',
		label: (number: number) => `Pistes de la question ${number}, une par ligne`
	},
	copy: {
		title: (place: string) => `D’après l’atelier de ${place}`,
		note: 'Le lieu, la région, la consultation, les personnes attendues, les langues et les horaires sont repris. Les propositions et les bulletins ne le sont pas.',
		tracks: (count: number) =>
			plural('fr', count, {
				one: 'Reprendre aussi la piste de sa liste',
				other: 'Reprendre aussi les # pistes de sa liste'
			})
	},
	frozen: 'Une fois l’atelier ouvert, la consultation et sa règle ne changent plus.',
	open: 'Ouvrir l’atelier',
	openRehearsal: 'Ouvrir la répétition',
	already: 'Cet atelier est déjà ouvert.',
	ruleInWords: (kind: 'required' | 'worst' | 'ignored', quorum: number, worst: string) =>
		({
			worst: `«\u202fSans opinion\u202f» compte comme «\u202f${worst}\u202f».`,
			required: 'Chacun donne une mention à chaque piste.',
			ignored:
				quorum > 0
					? `«\u202fSans opinion\u202f» n’entre pas dans le calcul. Il faut au moins ${quorum} avis pour classer une piste.`
					: '«\u202fSans opinion\u202f» n’entre pas dans le calcul.'
		})[kind]
};
