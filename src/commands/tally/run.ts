import { basename } from 'node:path';
import { openRows } from '../../lib/core/open-rows.ts';
import { isRefusal, type Refusal } from '../../lib/core/refusal.ts';
import { gradesOf, scaleIds } from '../../lib/core/scale.ts';
import {
	isFileFault,
	type FileFault,
	type Reading,
	type Rows,
	type TallyFile
} from '../../lib/core/tally-file.ts';
import { grades as english } from '../../lib/words/en/grades.ts';
import { tallyFile as englishTallyFile } from '../../lib/words/en/tally-file.ts';
import { grades as french } from '../../lib/words/fr/grades.ts';
import { tallyFile as frenchTallyFile } from '../../lib/words/fr/tally-file.ts';
import type { Language } from '../../lib/words/language.ts';
import { loadWords } from '../../lib/words/words.ts';
import { languageOf, readArguments, type Asked } from './arguments.ts';
import { eachRow, type CsvFault } from './csv.ts';
import { readJson, type JsonFault } from './json.ts';
import { judgeFile } from './judged-file.ts';
import { asJson, asText } from './printing.ts';

export type Output = { out: (text: string) => void; err: (text: string) => void };

/** Ranks a file and prints its result; 0, or 2 with one sentence that says what is wrong and where. */
export async function runTally(
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
	{ out, err }: Output
): Promise<0 | 2> {
	const language = languageOf(args, env);
	const say = language === 'fr' ? frenchTallyFile : englishTallyFile;
	const asked = readArguments(args);
	if (asked === 'help') return done(out, say.usage);
	if (typeof asked === 'string') return failed(err, say.arguments[asked]);
	const file = await (/\.json$/i.test(asked.file) ? readJson(asked.file) : readTallies(asked));
	if ('row' in file) return failed(err, `${basename(asked.file)}. ${faultSentence(file, say)}`);
	if (!('options' in file)) return failed(err, `${basename(asked.file)}. ${await refused(file, language)}`);
	const judged = await judgeFile(file, asked.rule, language);
	if (isRefusal(judged) && judged.kind === 'no-opinion-not-allowed')
		return failed(err, say.opinionMissing(judged.option));
	// of all other refusals only this one is left: the file was read strictly
	if (isRefusal(judged)) return failed(err, say.tooLarge('option' in judged ? judged.option : ''));
	return done(out, asked.isJson ? asJson(judged) : asText(judged, say));
}

function done(out: Output['out'], text: string): 0 {
	out(`${text}\n`);
	return 0;
}

function failed(err: Output['err'], sentence: string): 2 {
	err(`${sentence}\n`);
	return 2;
}

async function readTallies({ file, ...asked }: Asked): Promise<TallyFile | FileFault | CsvFault> {
	const reading = { ...asked, noOpinionWords, scales: everyScale() };
	let [rows, fault] = [null as Rows | null, null as FileFault | null];
	const unread = await eachRow(file, (cells, row) => {
		const taken: Rows | FileFault | null = rows ? rows.take(cells, row) : openRows(cells, reading);
		if (isFileFault(taken)) fault = taken;
		else rows ??= taken;
		return fault === null;
	});
	return fault ?? unread ?? rows?.end() ?? { kind: 'empty', row: 1, column: 0, text: '' };
}

async function refused(refusal: Refusal, language: Language): Promise<string> {
	const { refusals } = await loadWords(language);
	return (refusals[refusal.kind] as (refusal: Refusal) => string)(refusal);
}

const noOpinionWords = ['sans opinion', 'no opinion'];

function everyScale(): Reading['scales'] {
	return scaleIds.map((id) => ({
		id,
		words: gradesOf(id).map((grade) => [grade, french[grade], english[grade]])
	}));
}

function faultSentence(fault: FileFault | CsvFault | JsonFault, say: typeof frenchTallyFile): string {
	return say.file[fault.kind]({ column: 0, text: '', ...fault });
}
