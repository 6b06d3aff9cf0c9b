import { plural } from '../language.ts';

const minutesOf = (n: number) => plural('fr', n, { one: '# minute', other: '# minutes' });

/** How long the vote takes, the times planned for the day, and the pace of the room. */
export const time = {
	duration: (minutes: number) => {
		if (minutes < 60) return `environ ${minutesOf(minutes)}`;
		const hours = plural('fr', Math.floor(minutes / 60), {
			one: 'environ # heure',
			other: 'environ # heures'
		});
		const rest = minutes % 60;
		return rest === 0 ? hours : `${hours} ${minutesOf(rest)}`;
	},
	minutes: minutesOf,
	/** A length that is counted down: minutes and seconds. */
	countdown: (seconds: number) =>
		seconds < 60
			? `${seconds}\u00a0s`
			: `${Math.floor(seconds / 60)}\u00a0min ${String(seconds % 60).padStart(2, '0')}\u00a0s`,
	/** Minutes since midnight, as a clock tells them. */
	clock: (minutes: number) =>
		`${Math.floor(minutes / 60) % 24}\u00a0h\u00a0${String(minutes % 60).padStart(2, '0')}`,

	advice: {
		planned: (available: string) => `Vos horaires prévoient ${available} pour le vote.`,
		usual: 'Au-delà d’une heure, une salle s’impatiente.',
		heading: 'Pour que le vote soit plus court\u202f:',
		fewer: (n: number) =>
			plural('fr', n, {
				one: 'Gardez # piste par question\u202f: fusionnez les plus proches, ou mettez-en de côté.',
				other: 'Gardez au plus # pistes par question\u202f: fusionnez les plus proches, ou mettez-en de côté.'
			}),
		noneFits: 'Même une seule piste par question serait trop longue sur cette tablette.',
		secondTablet:
			'Ou faites voter une partie de la salle sur une seconde tablette\u202f: elle entre dans l’atelier sous «\u202fTablettes de l’atelier\u202f».',
		paper: (n: number) =>
			plural('fr', n, {
				one: 'Ou faites voter # personne sur papier\u202f: les bulletins s’impriment depuis l’écran du vote.',
				other:
					'Ou faites voter # personnes sur papier\u202f: les bulletins s’impriment depuis l’écran du vote.'
			})
	},

	pace: {
		assumed: (left: string, people: string) => `Pour ${people}, il reste ${left}. C’est une estimation.`,
		measured: (left: string, people: string, each: string) =>
			`Au rythme de la salle, ${each} par personne\u202f: pour ${people}, il reste ${left}.`
	},

	agenda: {
		link: 'Horaires',
		title: 'Les horaires de la journée',
		lead: 'Pour tenir le temps, sans bruit\u202f: l’heure prévue s’affiche en haut de l’atelier, le jour même. Ces horaires restent sur cette tablette.',
		start: 'Début',
		lengths: 'Durée de chaque partie, en minutes',
		lengthOf: (part: string) => `${part}, en minutes`,
		leaveOut: '0 pour laisser une partie de côté.',
		between: (from: string, to: string) => `de ${from} à ${to}`,
		leftOut: 'laissée de côté',
		ends: (clock: string) => `Fin prévue à ${clock}.`,
		wrong: (most: number) =>
			`Une durée va de 0 à ${most} minutes, et la journée a une heure de début. Rien n’est changé\u202f: corrigez, puis gardez.`,
		keep: 'Garder ces horaires',
		kept: 'Les horaires sont gardés.',
		remove: 'Ne plus afficher d’horaires',
		removed: 'Les horaires ne s’affichent plus.',
		back: 'Revenir à l’atelier',
		parts: {
			welcome: 'Accueil et règles',
			gather: 'Propositions',
			sort: 'Tri',
			break: 'Pause',
			grade: 'Vote',
			result: 'Résultat et discussion',
			conclude: 'Relevé et clôture'
		},
		before: (clock: string) => `Début prévu à ${clock}`,
		during: (part: string, clock: string, left: number) =>
			`${part} jusqu’à ${clock}, encore ${left}\u00a0min`,
		over: (clock: string, since: number) => `Fin prévue à ${clock}, dépassée de ${since}\u00a0min`,
		late: (n: number) => `${n}\u00a0min de retard`
	}
};
