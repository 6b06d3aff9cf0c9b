import { openAsBlob } from 'node:fs';
import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Imported } from '../../lib/core/office/imported.ts';
import { isRefusal, type Refusal } from '../../lib/core/refusal.ts';
import { reasonOf } from '../../lib/server/database/fault.ts';
import { OfficeObstacle, openOffice, type Office } from '../../lib/server/office.ts';
import { importFile } from '../../lib/server/rooms/importing.ts';
import { importing as english } from '../../lib/words/en/importing.ts';
import { officeFiles as englishCounts } from '../../lib/words/en/office-files.ts';
import { refusals as englishRefusals } from '../../lib/words/en/refusals.ts';
import { importing as french } from '../../lib/words/fr/importing.ts';
import { officeFiles as frenchCounts } from '../../lib/words/fr/office-files.ts';
import { refusals as frenchRefusals } from '../../lib/words/fr/refusals.ts';
import { dayInWords, machineLanguage, type Language } from '../../lib/words/language.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Telling = (text: string) => void;

/** 0 when every file was read and all of it taken, else 2; a sentence for each says what became of it. */
export async function runImport(
	args: readonly string[],
	env: Environment,
	out: Telling,
	err: Telling
): Promise<0 | 2> {
	const language = machineLanguage(env);
	const say = language === 'fr' ? french : english;
	const files = filesFrom(args);
	if (files === 'help') return told(out, say.usage, 0);
	if (files.length === 0) return told(err, say.noFile, 2);
	try {
		const office = await openOffice(env);
		let worst: 0 | 2 = 0;
		for (const file of files) {
			const { sentence, code } = await takeOne(office, file, language);
			told(code === 0 ? out : err, sentence, code);
			worst = code === 0 ? worst : code;
		}
		await office.close();
		return worst;
	} catch (error) {
		if (!(error instanceof OfficeObstacle)) throw error;
		return told(err, error.message, 2);
	}
}

type Told = { readonly sentence: string; readonly code: 0 | 2 };

async function takeOne(office: Office, file: string, language: Language): Promise<Told> {
	const say = language === 'fr' ? french : english;
	let blob: Blob;
	try {
		await access(file); // its reason, such as ENOENT, is one that people know
		blob = await openAsBlob(file);
	} catch (error) {
		return { sentence: say.unreadable(file, reasonOf(error)), code: 2 };
	}
	const taken = await importFile(office, blob, null, new Date());
	if (isRefusal(taken)) return { sentence: say.refused(file, sentenceOf(taken, language)), code: 2 };
	return { sentence: outcomeOf(file, taken, language), code: taken.refused > 0 ? 2 : 0 };
}

function outcomeOf(file: string, taken: Imported, language: Language): string {
	const say = language === 'fr' ? french : english;
	const { entries, added, refused, waiting, refusal } = taken;
	const words = language === 'fr' ? frenchCounts : englishCounts;
	const counts = [
		words.entries(entries),
		words.added(added),
		words.known(entries - added - refused),
		...(waiting > 0 ? [words.waiting(waiting)] : []),
		...(refused > 0 ? [words.refused(refused)] : [])
	];
	const sentence = say.taken(file, nameOf(taken, language), counts);
	return refusal ? `${sentence} ${sentenceOf(refusal, language)}` : sentence;
}

function nameOf({ room }: Imported, language: Language): string {
	const say = language === 'fr' ? french : english;
	if (!room?.place) return say.unknownRoom;
	return say.room(room.place, dayInWords(language, room.day), room.purpose === 'rehearsal');
}

function sentenceOf(refusal: Refusal, language: Language): string {
	const sentences = language === 'fr' ? frenchRefusals : englishRefusals;
	return (sentences[refusal.kind] as (refusal: Refusal) => string)(refusal);
}

function told(where: Telling, sentence: string, code: 0 | 2): 0 | 2 {
	where(`${sentence}\n`);
	return code;
}

function filesFrom(args: readonly string[]): readonly string[] | 'help' {
	const options = { help: { type: 'boolean' } } as const;
	const { values, positionals } = parseArgs({
		args: [...args],
		options,
		allowPositionals: true,
		strict: false
	});
	return values.help ? 'help' : positionals;
}
