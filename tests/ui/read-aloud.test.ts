import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import ReadAloud from '$lib/ui/common/ReadAloud.svelte';
import { spoken } from './spoken.ts';

// A headless browser has no voice: this one has those that a test gives it.
const speech = new EventTarget() as EventTarget & {
	voices: object[];
	speak: (one: { text: string }) => void;
};
const voice = (lang: string, localService: boolean) => ({ lang, localService, default: false, name: lang });
const said: { text: string; voice: { lang: string }; onend: () => void }[] = [];
const cancel = vi.fn();

beforeEach(() => {
	Object.assign(speech, {
		voices: [],
		getVoices: () => speech.voices,
		cancel,
		speak: (one: never) => said.push(one)
	});
	vi.stubGlobal('speechSynthesis', speech);
	vi.stubGlobal(
		'SpeechSynthesisUtterance',
		class {
			text: string;
			constructor(text: string) {
				this.text = text;
			}
		}
	);
	said.length = 0;
	cancel.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

const texts = [{ text: 'Où concentrer notre énergie ?', lang: 'fr' } as const];
const button = (screen: Awaited<ReturnType<typeof spoken>>) =>
	screen.getByRole('button', { name: 'Écouter' });

test.each([
	['no voice at all', []],
	['only voices of somebody’s server', [voice('fr-FR', false)]],
	['only voices of another language', [voice('de-DE', true)]]
])('there is no button where the device has %s', async (_, voices) => {
	speech.voices = voices;
	const screen = await spoken('fr', ReadAloud, { texts });
	await expect.element(button(screen)).not.toBeInTheDocument();
});

test('a voice of the device reads, never one of a server, and stops when it is asked to', async () => {
	speech.voices = [voice('fr-FR', false), voice('fr_CA', true)];
	const screen = await spoken('fr', ReadAloud, { texts });
	await button(screen).click();
	expect(said.map(({ text, voice: used }) => [text, used.lang])).toEqual([[texts[0]!.text, 'fr_CA']]);
	await screen.getByRole('button', { name: 'Arrêter la lecture' }).click();
	expect(cancel).toHaveBeenCalled();
	await expect.element(button(screen)).toBeVisible();
});

test('voices that come late are heard of', async () => {
	const screen = await spoken('fr', ReadAloud, { texts });
	speech.voices = [voice('fr-FR', true)];
	speech.dispatchEvent(new Event('voiceschanged'));
	await expect.element(button(screen)).toBeVisible();
});

test('nothing goes on speaking when the page is gone', async () => {
	speech.voices = [voice('fr-FR', true)];
	const screen = await spoken('fr', ReadAloud, { texts });
	await button(screen).click();
	cancel.mockClear();
	await screen.unmount();
	expect(cancel).toHaveBeenCalled();
});
