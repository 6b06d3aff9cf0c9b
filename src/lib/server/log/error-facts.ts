import type { LogFacts } from './log.ts';

/** The most lines of a trace that are told. */
const mostFrames = 12;

/**
 * What the log may say of an error: its class, the system's code, and where it was. Never its message, in which a
 * database repeats the values it was given.
 */
export function errorFacts(error: unknown): LogFacts {
	if (!(error instanceof Error)) return { error: typeof error };
	const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
	return { error: error.constructor.name, code, at: framesOf(error) };
}

function framesOf({ stack = '', message }: Error): string[] {
	const afterMessage = stack.indexOf(message) + message.length;
	const lines = stack.slice(afterMessage).split('\n');
	return lines
		.filter((line) => /^\s+at /.test(line))
		.slice(0, mostFrames)
		.map((line) => line.trim().slice(3));
}
