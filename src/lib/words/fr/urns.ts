import { plural } from '../language.ts';

const ballots = (n: number) => plural('fr', n, { one: '# bulletin', other: '# bulletins' });

/** The urns of a round that several tablets hold. */
export const urns = {
	title: 'Les urnes de ce tour',
	link: 'Les urnes de ce tour',
	settled: 'Toutes les urnes sont réglées.',
	provisional: (n: number) =>
		plural('fr', n, {
			one: 'Provisoire\u202f: # urne est encore ouverte',
			other: 'Provisoire\u202f: # urnes sont encore ouvertes'
		}),
	undecided: (n: number) =>
		plural('fr', n, {
			one: 'Provisoire\u202f: # urne attend une décision',
			other: 'Provisoire\u202f: # urnes attendent une décision'
		}),
	nothingShown:
		'Rien du résultat ne se montre avant que toutes les urnes soient réglées\u202f: les nombres d’une urne seule diraient ce qu’a voté un petit groupe.',
	sum: (n: number, people: string) => `${ballots(n)} dans les urnes fermées, pour ${people}`,
	ballots,
	unknown: 'nombre de bulletins pas encore connu ici',
	state: {
		open: 'ouverte',
		closed: 'fermée',
		lost: 'déclarée perdue',
		disputed: 'attend une décision'
	},
	own: (name: string) => `${name}, cette tablette`,
	because: (reason: string) => `Raison\u202f: «\u202f${reason}\u202f»`,
	fetch:
		'Une urne fermée ailleurs compte ici dès que le fichier de l’autre tablette est lu, ou que le bureau national l’a transmis.',
	toGrade: 'Revenir au vote',
	toResult: 'Voir le résultat',

	desk: {
		others: 'Les autres urnes',
		told: (name: string, told: string) => `${name}\u202f: ${told}`
	},

	take: {
		title: 'Une urne attend sur cette tablette',
		what: 'Le tour est ouvert, et cette tablette y tient sa propre urne. Ses bulletins ne quittent jamais la tablette\u202f: à la fermeture, seuls les totaux partent.',
		do: 'Ouvrir l’urne ici'
	},

	late: {
		title: 'Cette tablette tient encore une urne',
		what: (n: number) =>
			plural('fr', n, {
				one: 'Elle a été déclarée perdue et contient # bulletin. Fermez-la\u202f: la tablette qui conduit l’atelier dira si elle compte.',
				other:
					'Elle a été déclarée perdue et contient # bulletins. Fermez-la\u202f: la tablette qui conduit l’atelier dira si elle compte.'
			}),
		earlier: (n: number) =>
			plural('fr', n, {
				one: 'Elle est d’un tour précédent et contient # bulletin. Fermez-la\u202f: il compte dans ce tour.',
				other:
					'Elle est d’un tour précédent et contient # bulletins. Fermez-la\u202f: ils comptent dans ce tour.'
			}),
		empty: 'Plus personne n’y vote et elle est vide.',
		do: 'Fermer cette urne'
	},

	add: {
		title: 'Donner une urne à une autre tablette',
		what: 'Elle vote dans ce tour, sur la même liste. Donnez-lui ensuite le fichier de l’atelier.',
		do: (name: string) => `${name}\u202f: lui donner une urne`,
		here: {
			title: 'Cette tablette n’a pas d’urne dans ce tour',
			what: 'Elle peut y faire voter aussi, sur la même liste.',
			do: 'Ouvrir une urne ici'
		}
	},

	part: {
		title: 'Qui tient une urne\u202f?',
		what: 'Chaque tablette cochée tient sa propre urne. Le résultat est final quand toutes sont fermées.'
	},

	lose: {
		open: 'Cette urne ne reviendra pas…',
		title: (name: string) => `${name}\u202f: déclarer son urne perdue`,
		warning:
			'Ses bulletins ne compteront pas, et le relevé le dira. Si elle revient avant la signature, une personne décidera. À ne faire que si la tablette est perdue ou hors d’usage.',
		reason: 'Que s’est-il passé\u202f?',
		reasonHint: 'Cette phrase sera dans le relevé de conclusions.',
		confirm: 'Déclarer cette urne perdue',
		back: 'Attendre encore'
	},

	dispute: {
		title: (name: string) => `${name}\u202f: son urne attend une décision`,
		twice: 'Elle a été fermée de deux façons différentes. Aucune ne compte tant que personne ne décide.',
		late: 'Elle avait été déclarée perdue, et son décompte est arrivé. Il ne compte pas tant que personne ne décide.',
		choose: 'Que faut-il compter\u202f?',
		closing: (n: number, spoiled: number) =>
			spoiled > 0
				? `Le décompte de ${ballots(n)}, ${plural('fr', spoiled, { one: '# abandonné', other: '# abandonnés' })}`
				: `Le décompte de ${ballots(n)}`,
		numbered: (text: string, n: number) => `${text} (n°\u00a0${n})`,
		none: 'Aucun\u202f: cette urne est perdue',
		reason: 'Pourquoi\u202f?',
		confirm: 'Décider ainsi',
		missing: 'Choisissez d’abord ce qu’il faut compter.'
	},

	remark: {
		title: 'Plus de bulletins que de personnes',
		what: (n: number) =>
			plural('fr', n, {
				one: 'Toutes urnes ensemble, il y a # bulletin de plus que de personnes attendues. Dites en une phrase pourquoi\u202f: sans elle, le relevé ne peut pas être signé.',
				other:
					'Toutes urnes ensemble, il y a # bulletins de plus que de personnes attendues. Dites en une phrase pourquoi\u202f: sans elle, le relevé ne peut pas être signé.'
			}),
		label: 'Remarque pour le relevé de conclusions',
		keep: 'Garder cette remarque'
	},
	elsewhere: 'Cela se décide sur la tablette qui conduit l’atelier.'
};
