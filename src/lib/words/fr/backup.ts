import { plural } from '../language.ts';

const entries = (count: number) => plural('fr', count, { one: '# écriture', other: '# écritures' });

/** What the commands `backup` and `restore` say. */
export const backup = {
	backupUsage:
		'Usage\u202f: npm run backup [-- FICHIER]\nÉcrit tout ce que le bureau tient dans un fichier fermé par une phrase secrète, pendant que le serveur tourne. La phrase est celle de BACKUP_PASSPHRASE, ou est demandée.',
	restoreUsage:
		'Usage\u202f: npm run restore -- FICHIER\nRemet une sauvegarde dans une base vide, SQLite (DATA_DIR) ou PostgreSQL (DATABASE_URL). Arrêtez d’abord le serveur.',
	ask: 'Phrase secrète\u202f: ',
	askAgain: 'La même encore une fois\u202f: ',
	made: (file: string, count: number) =>
		`Sauvegarde faite et relue\u202f: ${file}, ${entries(count)}. Sans la phrase secrète, personne ne l’ouvrira plus, vous non plus.`,
	restored: (day: string, count: number) =>
		`Sauvegarde du ${day} rétablie\u202f: ${entries(count)}. Démarrez le serveur\u202f: les tablettes renvoient d’elles-mêmes ce qui est venu depuis.`,
	faults: {
		'one-file': () => 'Il faut un fichier, et un seul. Voir --help.',
		'passphrase-missing': () =>
			'Il faut une phrase secrète\u202f: donnez-la par BACKUP_PASSPHRASE, ou lancez la commande dans un terminal.',
		'passphrase-short': () => 'La phrase secrète doit compter au moins 12 caractères. Rien n’est écrit.',
		'passphrase-differs': () => 'Les deux phrases ne sont pas les mêmes. Rien n’est écrit.',
		'passphrase-wrong': (file: string) =>
			`Cette phrase secrète n’ouvre pas ${file}, ou le début du fichier est abîmé. Rien n’a changé.`,
		'file-exists': (file: string) => `${file} existe déjà. Rien n’est écrit\u202f: choisissez un autre nom.`,
		'file-missing': (file: string) => `${file} n’existe pas.`,
		'file-unreadable': (file: string) => `${file} ne peut pas être lu.`,
		'file-unwritable': (reason: string) =>
			`Le fichier de sauvegarde ne peut pas être écrit (${reason}). Rien n’est gardé de cet essai.`,
		'not-a-backup': () => 'Ce fichier n’est pas une sauvegarde de Préau. Rien n’a changé.',
		damaged: () =>
			'Cette sauvegarde est abîmée ou coupée. Rien n’a changé\u202f: prenez-en une autre copie, ou une plus ancienne.',
		newer: (step: string) =>
			`Ces données viennent d’une version plus récente de Préau (${step}). Rien n’a changé\u202f: mettez Préau à jour.`,
		'chain-broken': (stream: string) =>
			`Dans l’atelier ${stream}, des écritures ne se suivent pas ou ne répondent pas de leurs mots. Rien n’a changé\u202f: prenez une autre sauvegarde, et gardez celle-ci pour l’examiner.`,
		'not-empty': () =>
			'Cette base tient déjà un bureau. Rien n’a changé\u202f: désignez-en une vide, par DATA_DIR ou DATABASE_URL.',
		'nothing-there': () =>
			'Il n’y a pas encore de bureau à sauvegarder ici\u202f: vérifiez DATA_DIR ou DATABASE_URL.',
		'not-marked': (reason: string) =>
			`La sauvegarde est faite, mais la base n’a pas pu noter ce qu’elle couvre (${reason})\u202f: les tablettes l’apprendront de la prochaine.`,
		'database-failed': (reason: string) =>
			`La base a refusé (${reason}). Rien n’est gardé de cet essai\u202f: vérifiez qu’elle répond, et qu’il reste de la place.`
	}
};
