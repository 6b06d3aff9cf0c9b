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
		`Préau may not answer at port ${port} (${reason}): choose another one, such as PORT=${other(port)} npm start.`
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
		`Préau n’a pas le droit de répondre au port ${port} (${reason})\u202f: choisissez-en un autre, par exemple PORT=${other(port)} npm start.`
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
