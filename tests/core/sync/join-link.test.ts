import { expect, test } from 'vitest';
import { joinLink, readJoinText } from '$lib/core/sync/join-link.ts';

const origin = 'https://preau.example.org';
const code = 'AbCdEfGhIjKlMnOpQrStU_';

test.each([
	['the link', joinLink(origin, code)],
	['the link with what a message puts around it', `\n ${joinLink(origin, code)} `],
	['the code alone', code]
])('%s is read', (_, text) => expect(readJoinText(text, origin)).toEqual({ code }));

test.each([
	'',
	'bonjour',
	code.slice(1),
	`${origin}/join#${code}x`,
	`${origin}/setup#${code}`,
	`${origin}/join?${code}`
])('“%s” is no link of an office', (text) =>
	expect(readJoinText(text, origin)).toEqual({ kind: 'code-unreadable' })
);

test('a link to another address says which', () => {
	const text = joinLink('http://localhost:3000', code);
	expect(readJoinText(text, origin)).toEqual({ kind: 'code-elsewhere', host: 'localhost:3000' });
});
