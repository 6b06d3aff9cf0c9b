/** Why the office's server does not start, said in the terminal: what is in the way, what is kept, what to do. */
export const database = {
	'url-malformed': () =>
		'DATABASE_URL n’est pas l’adresse d’une base PostgreSQL, par exemple postgres://utilisateur@serveur/preau. Rien n’a changé\u202f: corrigez-la, ou retirez-la pour garder les données dans un fichier.',
	'server-unreachable': ({ reason }: Told) =>
		`La base PostgreSQL de DATABASE_URL ne répond pas (${reason}). Rien n’a changé\u202f: vérifiez que le serveur tourne, l’adresse, le nom et le mot de passe.`,
	'not-durable': ({ name }: Told) =>
		`Ce serveur PostgreSQL a ${name} à off\u202f: une coupure de courant pourrait perdre ce qui est déjà reçu. Rien n’a changé\u202f: remettez ${name} à on.`,
	'folder-unwritable': ({ name, reason }: Told) =>
		`Préau ne peut pas écrire dans ${name} (${reason}). Rien n’a changé\u202f: choisissez un autre dossier avec DATA_DIR, ou demandez le droit d’y écrire.`,
	'file-unreadable': ({ name, reason }: Told) =>
		`Le fichier ${name} n’est pas une base que Préau sait lire (${reason}). Il est gardé tel quel\u202f: rétablissez une sauvegarde, ou choisissez un autre dossier avec DATA_DIR.`,
	'schema-newer': ({ name }: Told) =>
		`Cette base vient d’une version plus récente de Préau (${name}). Rien n’a changé\u202f: mettez Préau à jour.`,
	'schema-refused': ({ name, reason }: Told) =>
		`La base n’a pas pu être préparée (${name}\u202f: ${reason}). Ce qu’elle contient est gardé\u202f: vérifiez que ce compte a le droit d’y créer des tables.`
};

export type Told = { readonly name?: string; readonly reason?: string };
