import { plural } from '../language.ts';

const rooms = (n: number) => plural('fr', n, { one: '# atelier', other: '# ateliers' });
const tracks = (n: number) => plural('fr', n, { one: '# piste', other: '# pistes' });

/** The report of a release: what is sent to those who decide. */
export const officeReport = {
	name: 'Rapport',
	open: 'Rapport à imprimer et à envoyer',
	back: 'Page des résultats',
	asked: 'Les questions posées',
	heldOn: (day: string) => `Les ateliers comptés se sont tenus le ${day}.`,
	heldFrom: (first: string, last: string) => `Les ateliers comptés se sont tenus du ${first} au ${last}.`,
	rooms: 'Les ateliers',
	roomsSum: (n: number, ballots: string) => `${rooms(n)} dans ce résultat, ${ballots}.`,
	columns: { region: 'Région', rooms: 'Ateliers', category: 'Catégorie', people: 'Personnes' },
	noRegion: 'Région non dite',
	roomsNote:
		'Chaque bulletin est celui d’une personne présente. Le nombre de bulletins par atelier n’est pas montré\u202f: les petits ateliers ne paraissent que réunis à d’autres.',
	attendance: 'Les personnes présentes',
	present: (people: number, n: number) =>
		`${plural('fr', people, { one: '# personne était présente', other: '# personnes étaient présentes' })}, d’après ${plural('fr', n, { one: 'l’atelier qui a compté les siennes', other: 'les # ateliers qui ont compté les leurs' })}.`,
	others: 'Autres personnes',
	attendanceNote:
		'Une catégorie de moins de onze personnes est comptée avec les autres. Ces nombres ne bougent d’une publication à l’autre que d’au moins onze.',
	lineage: 'Des propositions aux pistes',
	proposed: (n: number, m: number) => `${rooms(m)} avaient proposé ${tracks(n)}, dans leurs propres mots.`,
	sorted: (placed: number, aside: number) =>
		`Le bureau les a lues une à une\u202f: ${tracks(placed)} ${placed > 1 ? 'sont réunies' : 'est réunie'} dans les pistes communes, ${tracks(aside)} ${aside > 1 ? 'ont été écartées' : 'a été écartée'} avec une raison écrite. Chaque acte garde qui l’a fait et quand, et se défait.`,
	unsorted: (n: number) =>
		`${tracks(n)} ${n > 1 ? 'n’étaient' : 'n’était'} pas encore ${n > 1 ? 'triées' : 'triée'} à cette date.`,
	toRooms: 'Chaque atelier peut voir, par son code, ce que ses propositions sont devenues\u202f:',
	origin: { track: 'Piste', rooms: 'Ateliers d’origine', sources: 'Propositions réunies' },
	noLineage:
		'Cette liste n’est pas faite de propositions triées ici, ou cette publication a été faite avant que leur origine soit gardée.',
	result: 'Le résultat',
	firmness:
		'La solidité du résultat est dite sous chaque question\u202f: un atelier ou une région de moins, une autre règle, un autre tirage des ateliers.',
	verify: 'Refaire le calcul',
	verifyNote:
		'Les données ouvertes de cette publication (Licence Ouverte 2.0) contiennent tous les nombres de ce rapport. La commande «\u202fnpm run verify\u202f» refait tout le calcul à partir d’elles seules, et dit ce qui diffère\u202f:'
};
