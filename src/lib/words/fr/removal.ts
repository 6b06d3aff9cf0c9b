import { plural } from '../language.ts';

const count = (one: string, other: string) => (n: number) => plural('fr', n, { one, other });

/** Removing a workshop from the tablet by hand. */
export const removal = {
	title: 'Retirer un atelier de la tablette',
	safe: 'Le bureau national a reçu tout cet atelier, une de ses sauvegardes le couvre aussi, et il a 90 jours ou plus. Rien ne se perd\u202f: le bureau le garde.',
	forGood: 'L’atelier ne reviendra pas de lui-même sur cette tablette.',
	lost: 'Ce qui serait perdu',
	holds: (list: string) => `Cet atelier contient\u202f: ${list}.`,
	minutes: 'un relevé de conclusions signé',
	ballots: count('# bulletin décompté', '# bulletins décomptés'),
	objections: {
		urnOpen: count(
			'Une urne est ouverte\u202f: # bulletin, qui n’est nulle part ailleurs, serait détruit sans être compté.',
			'Une urne est ouverte\u202f: # bulletins, qui ne sont nulle part ailleurs, seraient détruits sans être comptés.'
		),
		nothingReceived: (list: string) =>
			`Le bureau national n’a rien reçu de cet atelier. Peut-être n’y a-t-il que cette tablette qui garde ceci\u202f: ${list}.`,
		partReceived: (list: string, received: number, entries: number) =>
			`Le bureau national n’a reçu que ${plural('fr', received, { one: '# écriture', other: '# écritures' })} sur ${entries} de cet atelier (${list}). Le reste serait perdu.`,
		notBackedUp:
			'Le bureau national a reçu cet atelier, mais aucune de ses sauvegardes ne le couvre encore. S’il perdait ses données, il n’y aurait plus que cette tablette.',
		textsBegun: count(
			'# texte commencé et pas encore gardé serait effacé.',
			'# textes commencés et pas encore gardés seraient effacés.'
		),
		recent: count(
			'Cet atelier date de # jour. Mieux vaut le garder 90 jours, pour pouvoir répondre à une question.',
			'Cet atelier date de # jours. Mieux vaut le garder 90 jours, pour pouvoir répondre à une question.'
		),
		today: 'Cet atelier vient d’avoir lieu, ou n’a pas encore eu lieu. Mieux vaut le garder 90 jours.'
	},
	type: (word: string) => `Pour confirmer, écrivez\u202f: ${word}`,
	word: 'effacer',
	confirm: 'Retirer de la tablette',
	confirmLoss: 'Effacer pour toujours',
	keep: 'Garder l’atelier',
	removedTitle: 'Cet atelier a été retiré de cette tablette',
	removed:
		'Il ne s’y trouve plus. Ce que le bureau national en avait reçu y est toujours\u202f; pour un nouvel atelier, repartez de la liste.',
	home: 'Voir tous les ateliers',
	absent: 'Rien de cet atelier n’est sur cette tablette\u202f: il n’y a rien à retirer.'
};
