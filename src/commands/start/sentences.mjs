// Not in lib/words: these are said before anything is installed or built.

const english = {
	/** @type {(oldest: number, found: string) => string} */
	oldNode: (oldest, found) => `Préau needs Node.js ${oldest} or newer; this one is ${found}.`,
	/** @type {(folder: string) => string} */
	readOnly: (folder) =>
		`Préau cannot write into ${folder}: copy it to a folder of yours, or ask for the right to write there.`,
	/** @type {(text: string) => string} */
	badPort: (text) => `PORT must be a number from 1 to 65535, not “${text}”.`,
	/** @type {(port: number) => string} */
	takenPort: (port) =>
		`Port ${port} is taken by another program: choose another one, such as PORT=${other(port)} npm start.`,
	/** @type {(port: number, reason: string) => string} */
	closedPort: (port, reason) =>
		`Préau may not answer at port ${port} (${reason}): choose another one, such as PORT=${other(port)} npm start.`,
	/** @type {(name: string, text: string) => string} */
	badSwitch: (name, text) => `${name} must be 1 or 0, not “${text}”.`,
	/** @type {(text: string, levels: readonly string[]) => string} */
	badLog: (text, levels) => `LOG must be one of ${levels.join(', ')}, not “${text}”.`,
	/** @type {(text: string) => string} */
	badOrigin: (text) =>
		`ORIGIN must be an address without a path, such as https://preau.example.org, not “${text}”.`,
	/** @type {(origin: string) => string} */
	originWithoutTls: (origin) =>
		`With TLS_CERT the server speaks https: ORIGIN must begin with https, not “${origin}”.`,
	originMissing: () =>
		'The certificate names no single address: say with ORIGIN which one this server has, such as ORIGIN=https://preau.example.org.',
	/** @type {(missing: string) => string} */
	tlsHalf: (missing) => `TLS_CERT and TLS_KEY go together: ${missing} is missing.`,
	/** @type {(name: string, path: string, reason: string) => string} */
	tlsUnreadable: (name, path, reason) => `${name} names ${path}, which cannot be read (${reason}).`,
	/** @type {(path: string) => string} */
	tlsNoCertificate: (path) => `TLS_CERT names ${path}, which holds no certificate in PEM form.`,
	/** @type {(path: string) => string} */
	tlsNoKey: (path) => `TLS_KEY names ${path}, which holds no private key in PEM form.`,
	/** @type {(path: string) => string} */
	tlsKeyLocked: (path) =>
		`TLS_KEY names ${path}, which is locked with a passphrase: give a key without one, readable by this server alone.`,
	/** @type {(key: string, cert: string) => string} */
	tlsMismatch: (key, cert) =>
		`The key in ${key} does not belong to the certificate in ${cert}: the server’s own certificate must stand first in that file.`,
	/** @type {(path: string, day: string) => string} */
	tlsExpired: (path, day) =>
		`The certificate in ${path} expired on ${day}: renew it, or check this machine’s clock.`,
	/** @type {(path: string, day: string) => string} */
	tlsTooEarly: (path, day) =>
		`The certificate in ${path} is not valid before ${day}: check this machine’s clock, or give another one.`
};

/** @type {typeof english} */
const french = {
	oldNode: (oldest, found) =>
		`Préau a besoin de Node.js ${oldest} ou plus récent\u202f; celui-ci est ${found}.`,
	readOnly: (folder) =>
		`Préau ne peut pas écrire dans ${folder}\u202f: copiez-le dans un dossier à vous, ou demandez le droit d’y écrire.`,
	badPort: (text) => `PORT doit être un nombre de 1 à 65535, et non «\u202f${text}\u202f».`,
	takenPort: (port) =>
		`Le port ${port} est pris par un autre programme\u202f: choisissez-en un autre, par exemple PORT=${other(port)} npm start.`,
	closedPort: (port, reason) =>
		`Préau n’a pas le droit de répondre au port ${port} (${reason})\u202f: choisissez-en un autre, par exemple PORT=${other(port)} npm start.`,
	badSwitch: (name, text) => `${name} doit être 1 ou 0, et non «\u202f${text}\u202f».`,
	badLog: (text, levels) => `LOG doit être un de ${levels.join(', ')}, et non «\u202f${text}\u202f».`,
	badOrigin: (text) =>
		`ORIGIN doit être une adresse sans chemin, par exemple https://preau.example.org, et non «\u202f${text}\u202f».`,
	originWithoutTls: (origin) =>
		`Avec TLS_CERT le serveur parle https\u202f: ORIGIN doit commencer par https, et non «\u202f${origin}\u202f».`,
	originMissing: () =>
		'Le certificat ne nomme pas une adresse unique\u202f: dites avec ORIGIN laquelle a ce serveur, par exemple ORIGIN=https://preau.example.org.',
	tlsHalf: (missing) => `TLS_CERT et TLS_KEY vont ensemble\u202f: ${missing} manque.`,
	tlsUnreadable: (name, path, reason) => `${name} désigne ${path}, qui ne peut pas être lu (${reason}).`,
	tlsNoCertificate: (path) => `TLS_CERT désigne ${path}, qui ne contient pas de certificat au format PEM.`,
	tlsNoKey: (path) => `TLS_KEY désigne ${path}, qui ne contient pas de clé privée au format PEM.`,
	tlsKeyLocked: (path) =>
		`TLS_KEY désigne ${path}, qui est protégé par une phrase secrète\u202f: donnez une clé sans phrase, lisible par ce serveur seul.`,
	tlsMismatch: (key, cert) =>
		`La clé de ${key} ne va pas avec le certificat de ${cert}\u202f: celui du serveur doit venir en premier dans ce fichier.`,
	tlsExpired: (path, day) =>
		`Le certificat de ${path} a expiré le ${day}\u202f: renouvelez-le, ou vérifiez l’horloge de cette machine.`,
	tlsTooEarly: (path, day) =>
		`Le certificat de ${path} n’est pas valable avant le ${day}\u202f: vérifiez l’horloge de cette machine, ou donnez-en un autre.`
};

/**
 * The sentences in the language of the machine.
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function sentence(env) {
	return /^fr/i.test(env['LC_ALL'] || env['LANG'] || '') ? french : english;
}

/** @param {number} port */
function other(port) {
	return port >= 1024 && port < 65535 ? port + 1 : 3000;
}
