import { plural } from '../language.ts';

export const closing = {
	title: 'Fermer l’urne',
	lead: 'À faire devant la salle\u202f: lisez ces nombres à voix haute.',
	ballots: (n: number) => plural('fr', n, { one: 'bulletin dans l’urne', other: 'bulletins dans l’urne' }),
	elsewhere: (n: number) =>
		plural('fr', n, {
			one: 'bulletin dans les autres urnes fermées',
			other: 'bulletins dans les autres urnes fermées'
		}),
	others:
		'D’autres tablettes tiennent une urne de ce tour\u202f: l’écart avec les personnes se verra une fois toutes fermées.',
	people: (n: number) => plural('fr', n, { one: 'personne attendue', other: 'personnes attendues' }),
	spoiled: (n: number) => plural('fr', n, { one: 'bulletin abandonné', other: 'bulletins abandonnés' }),
	same: 'Il y a autant de bulletins que de personnes attendues.',
	fewer: (n: number) =>
		plural('fr', n, {
			one: 'Il y a # bulletin de moins que de personnes attendues.',
			other: 'Il y a # bulletins de moins que de personnes attendues.'
		}),
	more: (n: number) =>
		plural('fr', n, {
			one: 'Il y a # bulletin de plus que de personnes attendues.',
			other: 'Il y a # bulletins de plus que de personnes attendues.'
		}),
	empty: 'L’urne est vide\u202f: en la fermant maintenant, aucune piste ne sera classée.',
	few: (n: number) =>
		plural('fr', n, {
			one: 'Il n’y a que # bulletin\u202f: le résultat dira ce que cette personne a voté. Si d’autres peuvent voter, continuez d’abord le vote.',
			other:
				'Il n’y a que # bulletins\u202f: avec si peu de voix, on peut deviner qui a voté quoi. Si d’autres personnes peuvent voter, continuez d’abord le vote.'
		}),
	remark: 'Remarque pour le relevé de conclusions',
	remarkFree: 'Facultative.',
	remarkSuggested:
		'Conseillée\u202f: dites en une phrase d’où vient l’écart, par exemple «\u202fdeux personnes sont parties avant le vote\u202f».',
	remarkRequired:
		'Nécessaire\u202f: dites en une phrase pourquoi il y a plus de bulletins que de personnes, par exemple «\u202fdeux personnes sont arrivées en cours de vote\u202f».',
	remarkMissing:
		'L’urne n’est pas fermée et tous les bulletins y sont. Écrivez d’abord pourquoi il y a plus de bulletins que de personnes.',
	what: 'Les bulletins sont comptés, puis effacés\u202f: il ne reste que les totaux de chaque piste. L’urne ne peut pas être rouverte.',
	close: 'Fermer l’urne',
	pending: 'Comptage en cours…',
	back: 'Continuer le vote'
};
