import process from 'node:process';

/** What is told is told at one of these levels; `LOG` says which of them are written: `off`, `error` or `info`. */
export type LogLevel = 'error' | 'info';

export type LogFacts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * One line of JSON: errors to the error stream, the rest to the output. For operators, so never what people wrote, their
 * names or addresses, tokens, codes, or the query of an address. Whatever is told cannot begin a second line.
 */
export function writeLog(level: LogLevel, event: string, facts: LogFacts = {}): void {
	if (!isWritten(level, process.env['LOG'])) return;
	const line = JSON.stringify({ time: new Date().toISOString(), level, event, ...facts });
	(level === 'error' ? process.stderr : process.stdout).write(`${line}\n`);
}

function isWritten(level: LogLevel, setting: string | undefined): boolean {
	return setting === 'error' ? level === 'error' : setting !== 'off';
}
