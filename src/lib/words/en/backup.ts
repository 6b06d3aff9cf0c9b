import type { backup as french } from '../fr/backup.ts';
import { plural } from '../language.ts';

const entries = (count: number) => plural('en', count, { one: '# entry', other: '# entries' });

/** What the commands `backup` and `restore` say. */
export const backup: typeof french = {
	backupUsage:
		'Usage: npm run backup [-- FILE]\nWrites all that the office holds into one file, locked with a passphrase, while the server runs. The passphrase is that of BACKUP_PASSPHRASE, or is asked for.',
	restoreUsage:
		'Usage: npm run restore -- FILE\nPuts a backup back into an empty database, SQLite (DATA_DIR) or PostgreSQL (DATABASE_URL). Stop the server first.',
	ask: 'Passphrase: ',
	askAgain: 'The same once more: ',
	made: (file, count) =>
		`Backup made and read back: ${file}, ${entries(count)}. Without the passphrase nobody will open it again, not even you.`,
	restored: (day, count) =>
		`Backup of ${day} restored: ${entries(count)}. Start the server: the tablets send again by themselves what came since.`,
	faults: {
		'one-file': () => 'One file is needed, and only one. See --help.',
		'passphrase-missing': () =>
			'A passphrase is needed: give it by BACKUP_PASSPHRASE, or run the command in a terminal.',
		'passphrase-short': () => 'The passphrase must have at least 12 characters. Nothing is written.',
		'passphrase-differs': () => 'The two passphrases are not the same. Nothing is written.',
		'passphrase-wrong': (file) =>
			`This passphrase does not open ${file}, or the beginning of the file is damaged. Nothing has changed.`,
		'file-exists': (file) => `${file} exists already. Nothing is written: choose another name.`,
		'file-missing': (file) => `${file} does not exist.`,
		'file-unreadable': (file) => `${file} cannot be read.`,
		'file-unwritable': (reason) =>
			`The backup’s file cannot be written (${reason}). Nothing is kept of this attempt.`,
		'not-a-backup': () => 'This file is no backup of Préau. Nothing has changed.',
		damaged: () =>
			'This backup is damaged or cut. Nothing has changed: take another copy of it, or an older one.',
		newer: (step) =>
			`These data come from a newer version of Préau (${step}). Nothing has changed: update Préau.`,
		'chain-broken': (stream) =>
			`In the workshop ${stream}, entries do not follow each other or do not answer for their words. Nothing has changed: take another backup, and keep this one to examine it.`,
		'not-empty': () =>
			'This database already holds an office. Nothing has changed: name an empty one, by DATA_DIR or DATABASE_URL.',
		'nothing-there': () => 'There is no office here yet to back up: check DATA_DIR or DATABASE_URL.',
		'not-marked': (reason) =>
			`The backup is made, but the database could not note what it covers (${reason}): the tablets will learn it from the next one.`,
		'database-failed': (reason) =>
			`The database refused (${reason}). Nothing is kept of this attempt: check that it answers, and that there is room left.`
	}
};
