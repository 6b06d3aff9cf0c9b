import { describe, expect, test } from 'vitest';
import { beginning, ending, handing, readTurn, resuming, type Turn } from '$lib/ui/workshop/turn.ts';

const writing = (text: string, waiting: readonly string[] = []): Turn => ({
	step: 'writing',
	text,
	kept: 1,
	waiting
});

describe('a turn that a reload or a crash broke off', () => {
	test.each<[string, string, Turn | null]>([
		['nothing was kept', '', null],
		['between two people', JSON.stringify(handing), handing],
		['while somebody wrote', JSON.stringify(writing('abc')), { ...handing, waiting: ['abc'] }],
		['before a word was written', JSON.stringify(writing('  ')), handing],
		['while others wait', JSON.stringify(writing('b', ['a'])), { ...handing, waiting: ['a', 'b'] }],
		[
			'after the facilitator came back',
			JSON.stringify({ ...handing, step: 'left', waiting: ['a'] }),
			{
				...handing,
				step: 'left',
				waiting: ['a']
			}
		],
		[
			'as an older version kept it',
			'{"step":"writing","text":"abc","kept":0}',
			{ ...handing, waiting: ['abc'] }
		],
		['and cannot be read', 'Ouvrir les arch', { ...handing, waiting: ['Ouvrir les arch'] }],
		['with strange things in it', '{"step":7,"text":[],"waiting":[1,"a"]}', { ...handing, waiting: ['a'] }]
	])('%s', (_, draft, turn) => {
		expect(readTurn(draft)).toEqual(turn);
	});
});

test('what waits goes on waiting until somebody resumes it, the last one first', () => {
	const start: Turn = { ...handing, waiting: ['a', 'b'] };
	expect(beginning(start)).toEqual({ step: 'writing', text: '', kept: 0, waiting: ['a', 'b'] });
	expect(resuming(start)).toEqual({ step: 'writing', text: 'b', kept: 0, waiting: ['a'] });
	expect(ending(writing('mine', ['a']))).toEqual({ ...handing, waiting: ['a'] });
});
