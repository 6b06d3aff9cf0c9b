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
	amended: (version: number, day: string) => `Version ${version}, publiée par le bureau le ${day}`,
	forList: (title: string) => `Pour la liste nationale «\u202f${title}\u202f»`,
	ruleFixed: 'La règle est celle que le bureau a fixée.',
	questions: 'Les questions posées',
	scale: 'Les mentions, de la meilleure à la pire',
	rule: 'Si une personne n’a pas d’avis sur une piste',
	rules: {
		worst: {
			label: 'Cela compte comme «\u202fÀ rejeter\u202f»',
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
	region: 'Région',
	noRegion: 'Aucune région précisée',
	day: 'Jour',
	people: 'Personnes attendues',
	frozen: 'Une fois l’atelier ouvert, la consultation et sa règle ne changent plus.',
	open: 'Ouvrir l’atelier',
	openRehearsal: 'Ouvrir la répétition',
	already: 'Cet atelier est déjà ouvert.',
	ruleInWords: (kind: 'required' | 'worst' | 'ignored', quorum: number) =>
		({
			worst: '«\u202fSans opinion\u202f» compte comme «\u202fÀ rejeter\u202f».',
			required: 'Chacun donne une mention à chaque piste.',
			ignored:
				quorum > 0
					? `«\u202fSans opinion\u202f» n’entre pas dans le calcul. Il faut au moins ${quorum} avis pour classer une piste.`
					: '«\u202fSans opinion\u202f» n’entre pas dans le calcul.'
		})[kind]
};
