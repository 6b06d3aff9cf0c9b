import { plural } from '../language.ts';

/** The national result of a list, over all rooms. */
export const officePooled = {
	title: 'Résultats nationaux',
	intro:
		'Une liste nationale est notée mot pour mot par tous les ateliers. Leurs décomptes s’additionnent, puis se jugent selon la règle de la liste. Les votes d’un atelier sur ses propres pistes ne s’ajoutent jamais\u202f: les textes diffèrent. Ils se lisent atelier par atelier.',
	caption: 'Les listes nationales',
	none: 'Aucune liste nationale n’est encore publiée. Elle se publie à partir d’une consultation.',
	columns: {
		title: 'Liste',
		consultation: 'Consultation',
		rooms: 'Ateliers',
		ballots: 'Bulletins',
		on: 'Publiée'
	},
	withdrawn: 'retirée',
	back: 'Toutes les listes',
	rooms: (n: number) => plural('fr', n, { one: '# atelier', other: '# ateliers' }),
	ballots: (n: number) => plural('fr', n, { one: '# bulletin', other: '# bulletins' }),
	summary: (rooms: string, ballots: string) =>
		`${rooms}, ${ballots}. Répétitions, ateliers annulés et votes encore ouverts ne comptent pas.`,
	nothing:
		'Rien ne se montre encore\u202f: trop peu de bulletins sont arrivés pour que personne ne soit reconnu.',
	refused: 'Ce résultat ne peut pas être calculé.',
	rule: 'Règles du résultat',
	quorum: (rooms: number, opinions: number) =>
		`Une piste est classée si au moins ${rooms} ateliers, et la moitié de ceux qui ont noté la liste, l’ont notée, avec ${opinions} avis ou plus.`,
	sums: 'On additionne les mentions, jamais les rangs\u202f: une piste peut être première dans chaque région et deuxième au total.',
	privacy: (n: number) =>
		`Un groupe de moins de ${n} bulletins, ou dont tous les avis sont les mêmes, ne se montre qu’avec d’autres. Aucune soustraction ne le retrouve.`,
	waiting: (n: number) =>
		plural('fr', n, {
			one: '# groupe attend\u202f: il est encore trop petit pour être montré.',
			other: '# groupes attendent\u202f: ensemble, ils sont encore trop petits pour être montrés.'
		}),
	withheld: (n: number) =>
		plural('fr', n, {
			one: '# piste n’est pas montrée\u202f: trop peu de personnes y ont répondu.',
			other: '# pistes ne sont pas montrées\u202f: trop peu de personnes y ont répondu.'
		}),
	uncovered: 'Sans rang national',
	uncoveredWhy: (name: string, rooms: string, opinions: string) =>
		`«\u202f${name}\u202f»\u202f: notée dans ${rooms}, ${opinions}. Ce n’est pas assez pour un rang.`,
	opinions: (n: number) => plural('fr', n, { one: '# avis', other: '# avis' }),
	firmness: 'Ce résultat est-il solide\u202f?',
	names: (names: readonly string[]) =>
		new Intl.ListFormat('fr', { type: 'conjunction' }).format(names.map((name) => `«\u202f${name}\u202f»`)),
	sameWeight: (first: string) => `Si chaque région pesait autant, ${first} resterait en tête.`,
	otherWeight: (first: string) => `Si chaque région pesait autant, ${first} serait en tête.`,
	oneRegion: 'Une seule région se montre à part\u202f: le poids égal ne change rien.',
	leaving: {
		rooms: (n: string) => `Sans l’un ou l’autre des ${n} ateliers, la première place ne change jamais.`,
		regions: (n: string) => `Sans l’une ou l’autre des ${n} régions, la première place ne change jamais.`
	},
	leavingChanges: (without: string, first: string) => `Sans ${without}, ${first} serait en tête.`,
	theRoom: (place: string, day: string) => `l’atelier de ${place} du ${day}`,
	aRoom: (region: string, day: string) => `un atelier du ${day} (${region})`,
	ranks: (name: string, best: number, worst: number) =>
		`«\u202f${name}\u202f» va du rang ${best} au rang ${worst}.`,
	ranksIntro: 'Selon ce qui est laissé de côté\u202f:',
	draws: {
		rooms: (share: string, draws: string, first: string) =>
			`Les ateliers ont été tirés au sort ${draws} fois, certains plusieurs fois, d’autres pas\u202f: ${first} est en tête dans ${share} des tirages.`,
		regions: (share: string, draws: string, first: string) =>
			`Les régions ont été tirées au sort ${draws} fois, certaines plusieurs fois, d’autres pas\u202f: ${first} est en tête dans ${share} des tirages.`
	},
	disagreement: 'Accord et désaccord',
	disagreementNote:
		'L’accord va de −1 (deux camps opposés) à 1 (tous le même avis)\u202f: c’est l’indice A de van der Eijk (2001). Être d’accord n’est pas approuver.',
	disagreementColumns: {
		track: 'Piste',
		good: (grade: string) => `${grade} ou mieux`,
		rejected: (grade: string) => grade,
		agreement: 'Accord',
		widest: 'Plus grand écart entre régions'
	},
	gap: (grade: string, high: string, highShare: string, low: string, lowShare: string) =>
		`${grade}\u202f: ${highShare} (${high}), ${lowShare} (${low})`,
	noGap: 'Une seule région se montre',
	side: 'Côte à côte',
	chooseTrack: 'Piste à regarder',
	show: 'Regarder',
	nation: 'Pays',
	noRegion: 'Sans région',
	together: (names: string) => `${names}, ensemble`,
	togetherNote:
		'Là où plusieurs régions sont ensemble, l’une d’elles est trop petite pour être montrée seule.',
	byRegion: (track: string) => `${track}\u202f: par région`,
	map: (track: string) => `${track}\u202f: carte des régions`,
	mapNote:
		'Chaque case est une région, à peu près à sa place. La lettre est celle de la mention majoritaire.',
	mapEmpty: 'pas de résultat à montrer',
	mapTogether: 'montrée avec une autre région',
	mapItem: (region: string, said: string) => `${region}\u202f: ${said}`,
	overDays: (track: string) => `${track}\u202f: au fil des jours`,
	overDaysNote: 'Tout ce qui était voté à la fin de chaque jour, ce jour compris.',
	categories:
		'Les bulletins ne portent pas de catégorie de participants\u202f: le secret du vote l’emporte. Il n’y a donc pas de résultat par catégorie.',
	picture: {
		svg: 'Image SVG',
		png: 'Image PNG',
		print: 'Imprimer',
		failed: 'L’image n’a pas pu être faite.'
	},
	pictureOf: (title: string) => `Télécharger «\u202f${title}\u202f»`,
	compare: 'Pourquoi un atelier n’a pas le même ordre',
	compareNote: 'La même règle, avec les nombres de chacun.',
	chooseRoom: 'Atelier',
	chosenRoom: (place: string, day: string) => `${place}, ${day}`,
	tooManyRooms: 'Il y a trop d’ateliers pour les lister ici.',
	compared: (place: string, ballots: string, all: string) => `${place} compte pour ${ballots} sur ${all}.`,
	tooSmall:
		'Cet atelier est trop petit, ou ses avis trop semblables, pour que son résultat soit montré seul.',
	sameOrder: (question: string) => `${question}\u202f: le même ordre que le pays.`,
	here: (sentence: string) => `Dans cet atelier. ${sentence}`,
	there: (sentence: string) => `Dans le pays. ${sentence}`
};
