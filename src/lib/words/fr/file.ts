import { plural } from '../language.ts';

const entries = (n: number) => plural('fr', n, { one: '# écriture', other: '# écritures' });

/** A workshop's file: handed on by one tablet, read by another. */
export const file = {
	title: 'Fichier de l’atelier',
	lead: 'Tout ce qui est écrit de cet atelier, dans un seul fichier\u202f: pour en garder un double, le passer à une autre tablette, ou le confier à quelqu’un qui a du réseau.',
	holds: (n: number) => `Il contient ${entries(n)}, signées par les tablettes qui les ont faites.`,
	noBallots:
		'Les bulletins d’une urne ouverte n’y sont jamais\u202f: ils restent scellés sur la tablette où ils ont été déposés.',
	openUrn: 'L’urne est ouverte',
	openUrnNote:
		'Ses bulletins ne sont pas dans ce fichier. Quand l’urne sera fermée, donnez un nouveau fichier\u202f: le décompte y sera.',
	private: 'Qui a ce fichier peut lire les propositions. Ne le confiez qu’à une personne de confiance.',
	making: 'Le fichier se prépare…',
	share: 'Partager le fichier',
	save: 'Enregistrer le fichier',
	saved: (name: string) => `Le fichier est dans vos téléchargements\u202f: ${name}.`,
	shared: 'Le fichier est parti par l’application que vous avez choisie.',
	notGiven:
		'Le fichier n’est pas sorti de la tablette. Rien n’a changé\u202f: recommencez, ou enregistrez-le.',
	next: 'Sur l’autre tablette, ouvrez Préau et choisissez «\u202fLire un fichier d’atelier\u202f».',
	back: 'Revenir à l’atelier',
	where: 'Où en est l’atelier',
	fileName: 'atelier',
	rehearsal: 'repetition',
	read: {
		title: 'Lire un fichier d’atelier',
		lead: 'Un fichier d’atelier vient d’une autre tablette, et finit par .preau. Le même fichier peut être lu plusieurs fois, et d’anciens fichiers après de plus récents\u202f: rien n’est perdu ni compté deux fois.',
		choose: 'Choisir un fichier',
		reading: 'Lecture du fichier…',
		taken: (place: string, day: string) => `${place}, ${day}`,
		nothingNew: 'Rien de nouveau\u202f: tout ce qui est dans ce fichier était déjà sur cette tablette.',
		added: (n: number) =>
			plural('fr', n, {
				one: '# écriture nouvelle est gardée sur cette tablette.',
				other: '# écritures nouvelles sont gardées sur cette tablette.'
			}),
		left: (n: number) =>
			plural('fr', n, {
				one: '# écriture n’a pas été prise\u202f: elle n’est pas signée, ou contredit ce qui est gardé ici.',
				other:
					'# écritures n’ont pas été prises\u202f: elles ne sont pas signées, ou contredisent ce qui est gardé ici.'
			}),
		rehearsal: 'C’est une répétition\u202f: rien n’y compte.',
		reader:
			'Ici l’atelier se lit. Il s’écrit sur la tablette qui l’a ouvert, et sur celles qu’elle a admises. Cette tablette le transmet au bureau national dès qu’un réseau est là.',
		open: 'Voir l’atelier',
		another: 'Lire un autre fichier'
	}
};
