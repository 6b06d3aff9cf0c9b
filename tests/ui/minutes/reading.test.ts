import { describe, expect, test } from 'vitest';
import { minutesOf, type Minutes } from '$lib/core/minutes.ts';
import { isRefusal } from '$lib/core/refusal.ts';
import { minutesFileName } from '$lib/ui/minutes/file-name.ts';
import { momentInWords } from '$lib/ui/minutes/moment.ts';
import { readingOf } from '$lib/ui/minutes/reading.ts';
import { languages } from '$lib/words/language.ts';
import { loadWords } from '$lib/words/words.ts';
import { Room } from '../../core/room.ts';

describe.each(languages)('the minutes read aloud in %s', (language) => {
	test('name every track, every round, every voice, and the objections', async () => {
		const room = concluded();
		const words = await loadWords(language);
		const read = readingOf(told(room), room.workshop, { words, language }).join('\n');
		for (const said of ['Paris', 'A', 'F', 'closed too early', 'Too fast.', 'Camille Roy'])
			expect(read, said).toContain(said);
		expect(read).toContain(words.minutes.rounds.title(2, 2));
		expect(read).toContain(words.minutes.present.people(30, 30));
		expect(read).not.toContain(words.minutes.objections.none);
		expect(read).not.toMatch(/undefined|null|NaN/);
	});

	test('say that nobody objected, where nobody did', async () => {
		const room = Room.voted();
		const words = await loadWords(language);
		const read = readingOf(told(room), room.workshop, { words, language });
		expect(read.at(-1)).toBe(words.minutes.objections.none);
		expect(read.join(' ')).toContain(words.minutes.present.uncounted);
	});
});

test('a passage is short enough to be read in one breath of the voice', async () => {
	const room = concluded();
	const words = await loadWords('fr');
	for (const passage of readingOf(told(room), room.workshop, { words, language: 'fr' }))
		expect(passage.length).toBeLessThan(400);
});

test.each([
	['fr', '2022-07-05T17:10+02:00', '5 juillet 2022 à 17\u00a0h\u00a010'],
	['en', '2022-07-05T17:10+02:00', '5 July 2022, 17:10'],
	['fr', '2022-07-05', '5 juillet 2022']
] as const)('in %s the moment %s is « %s »', async (language, at, said) => {
	expect(momentInWords(at, { words: await loadWords(language), language })).toBe(said);
});

test.each([
	['real', 'fr', 'preau-releve-saint-etienne-du-rouvray-2022-07-05.json'],
	['rehearsal', 'fr', 'preau-repetition-releve-saint-etienne-du-rouvray-2022-07-05.json'],
	['rehearsal', 'en', 'preau-rehearsal-minutes-saint-etienne-du-rouvray-2022-07-05.json']
] as const)('the file of a %s workshop, in %s, is %s', async (purpose, language, name) => {
	const { details } = told(Room.voted());
	const place = { ...details, place: 'Saint-Étienne-du-Rouvray' };
	expect(minutesFileName({ purpose, details: place }, await loadWords(language))).toBe(name);
});

function concluded(): Room {
	const room = Room.voted();
	room.follows('mistake', [], 'closed too early');
	room.closes();
	room.counts();
	room.does({
		kind: 'record-statement',
		nature: 'objection',
		question: null,
		text: 'Too fast.',
		by: 'Camille Roy'
	});
	return room;
}

function told(room: Room): Minutes {
	const minutes = minutesOf(room.workshop);
	if (isRefusal(minutes)) throw new Error(minutes.kind);
	return minutes;
}
