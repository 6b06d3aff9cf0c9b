import { parseArgs } from 'node:util';
import { OfficeObstacle, openOffice, type Office } from '../../lib/server/office.ts';
import { demo as english } from '../../lib/words/en/demo.ts';
import { demo as french } from '../../lib/words/fr/demo.ts';
import { machineLanguage } from '../../lib/words/language.ts';
import { tellStory } from './story.ts';
import type { Terminal } from '../terminal/terminal.ts';

type Environment = Terminal['env'];

const mostRooms = 20_000;
/** With those whose results are known, and what an office meets beside them, sixty. */
const usualRooms = 51;
const ownFolder = 'data/demo';

/** `npm run demo`: 0, or 2 with one sentence that says why nothing was made. Never touches an office that holds rooms. */
export async function runDemo({ args, env, out, err }: Terminal): Promise<0 | 2> {
	const say = machineLanguage(env) === 'fr' ? french : english;
	const rooms = roomsOf(args);
	if (rooms === 'help') return told(out, say.usage, 0);
	if (rooms === null) return told(err, say.roomsMalformed(mostRooms), 2);
	const settings = settingsOf(env);
	try {
		const office = await openOffice({ ...env, ...settings });
		try {
			if (await holdsRooms(office)) return told(err, say.inUse(assigned(settings)), 2);
			const made = await tellStory(office, rooms);
			out(`${say.filled(made.rooms, made.entries)}\n`);
			return told(out, say.look(assigned(settings)), 0);
		} finally {
			await office.close();
		}
	} catch (error) {
		if (!(error instanceof OfficeObstacle)) throw error;
		return told(err, error.message, 2);
	}
}

function told(where: (text: string) => void, sentence: string, code: 0 | 2): 0 | 2 {
	where(`${sentence}\n`);
	return code;
}

function roomsOf(args: readonly string[]): number | 'help' | null {
	try {
		const options = { rooms: { type: 'string' }, help: { type: 'boolean' } } as const;
		const { values } = parseArgs({ args: [...args], options });
		if (values.help) return 'help';
		const rooms = Number(values.rooms ?? usualRooms);
		return Number.isInteger(rooms) && rooms >= 1 && rooms <= mostRooms ? rooms : null;
	} catch {
		return 'help';
	}
}

// An office that nobody named is one of its own: the real one in `data/` stays as it is.
function settingsOf(env: Environment): Readonly<Record<string, string>> {
	const url = env['DATABASE_URL'];
	return url ? { DATABASE_URL: url } : { DATA_DIR: env['DATA_DIR'] || ownFolder };
}

// A password within an address of a database is not shown again.
function assigned(settings: Readonly<Record<string, string>>): string {
	const [[name = '', value = ''] = []] = Object.entries(settings);
	return name === 'DATABASE_URL' ? 'DATABASE_URL=…' : `${name}=${value}`;
}

async function holdsRooms({ db }: Office): Promise<boolean> {
	return (await db.selectFrom('rooms').select('stream').limit(1).executeTakeFirst()) !== undefined;
}
