import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Display } from '../../../src/lib/ui/ballot/display.svelte.ts';
import Turn from '../../../src/lib/ui/ballot/Turn.svelte';
import { Speech } from '../../../src/lib/ui/common/speech.svelte.ts';
import { ignored, paperUnder, required } from './paper.ts';
import { expectAccessible, saying, show } from './room.ts';

const kept = async () => null;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
const root = document.documentElement;
const turn = (display: Display, more = {}) => ({
	paper: paperUnder(ignored),
	draw: () => [1, 0, 2],
	display,
	oncast: kept,
	onspoil: kept,
	onover: () => {},
	...more
});

beforeEach(() => page.viewport(1000, 800));
afterEach(() => vi.restoreAllMocks());

describe('what one person chooses goes with the turn', () => {
	it('the language', async () => {
		const speech = new Speech('fr');
		const display = new Display('fr');
		display.language = 'en';
		display.show(speech)();
		await vi.waitFor(() => expect(root.lang).toBe('en'));
		new Display('fr').show(speech)();
		await vi.waitFor(() => expect([root.lang, speech.language]).toEqual(['fr', 'fr']));
	});

	it('the size of the text', () => {
		const display = new Display('fr');
		display.size = 200;
		const end = display.show(new Speech('fr'));
		expect(getComputedStyle(root).fontSize).toBe('32px');
		end();
		expect(getComputedStyle(root).fontSize).toBe('16px');
		expect(new Display('fr').size).toBe(100);
	});

	it('the contrast', () => {
		const ink = () => getComputedStyle(root).getPropertyValue('--ink');
		const before = ink();
		const display = new Display('fr');
		display.contrast = true;
		const end = display.show(new Speech('fr'));
		expect(root.dataset['contrast']).toBe('more');
		expect([before, ink()]).toEqual(['#1c2321', '#000000']);
		end();
		expect([root.dataset['contrast'], ink()]).toEqual([undefined, before]);
	});

	it('the layout', async () => {
		await show(Turn, turn(new Display('fr')));
		await button('Affichage').click();
		await page.getByLabelText('Toutes les pistes à la suite').click();
		await expect.element(heading('Toutes les pistes')).toBeVisible();
		expect(new Display('fr').isList).toBe(false);
	});
});

describe('the choices', () => {
	it('open in place, take the focus, close with Escape, and give the focus back', async () => {
		await show(Turn, turn(new Display('fr')));
		await button('Affichage').click();
		await expect.element(page.getByRole('heading', { name: 'Votre affichage' })).toHaveFocus();
		await expectAccessible();
		await userEvent.keyboard('{Escape}');
		await expect.element(button('Affichage')).toHaveFocus();
		await expect.element(heading('Former les élus')).toBeVisible();
	});

	it('take no digit for a grade while somebody chooses among them', async () => {
		await show(Turn, turn(new Display('fr')));
		await button('Affichage').click();
		await userEvent.tab();
		await userEvent.keyboard('2');
		expect(document.querySelector('input[data-grade]:checked')).toBeNull();
	});

	it('keep the grades that were given when the language changes', async () => {
		const display = new Display('fr');
		await show(Turn, turn(display));
		await userEvent.keyboard('3');
		await button('Affichage').click();
		await button('English').click();
		expect(display.language).toBe('en');
		await expect.element(page.getByRole('radio', { name: 'Assez bien' })).toBeChecked();
	});
});

describe('reading aloud', () => {
	const voices = (list: Partial<SpeechSynthesisVoice>[]) =>
		vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue(list as SpeechSynthesisVoice[]);

	it('is offered with a voice that lies on the tablet, and never with one on the network', async () => {
		voices([{ lang: 'fr-FR', localService: false, name: 'far' }]);
		expect(new Display('fr').voice.canRead('fr')).toBe(false);
		voices([{ lang: 'fr-FR', localService: true, name: 'near' }]);
		expect(new Display('fr').voice.canRead('fr')).toBe(true);
		expect(new Display('fr').voice.canRead('en')).toBe(false);
	});

	it('says that there is none where there is none, and shows no button', async () => {
		voices([]);
		await show(Turn, turn(new Display('fr')));
		expect(button('Écouter la piste').elements()).toHaveLength(0);
		await button('Affichage').click();
		await expect.element(saying('n’a pas de voix')).toBeVisible();
	});

	it('reads the question, the track and the possible grades, never the grade that was given', async () => {
		voices([{ lang: 'fr-FR', localService: true, name: 'near' }]);
		const said: string[] = [];
		vi.stubGlobal(
			'SpeechSynthesisUtterance',
			class {
				readonly text: string;
				constructor(text: string) {
					this.text = text;
				}
			}
		);
		vi.spyOn(speechSynthesis, 'speak').mockImplementation(({ text }) => void said.push(text));
		const cancel = vi.spyOn(speechSynthesis, 'cancel');
		await show(Turn, turn(new Display('fr')));
		await button('Écouter la piste').click();
		await userEvent.keyboard('1');
		await button('Arrêter la lecture').click();
		await button('Écouter la piste').click();
		expect(new Set(said).size).toBe(1);
		expect(said[0]).toBe(
			'Quels défis de société ?. Former les élus. Très bien. Bien. Assez bien. Passable. Insuffisant. À rejeter. Sans opinion'
		);
		cancel.mockClear();
		await button('Relire mon bulletin').click();
		await vi.waitFor(() => expect(cancel).toHaveBeenCalled());
		vi.unstubAllGlobals();
	});
});

describe('a ballot as a list', () => {
	const listed = () => {
		const display = new Display('fr');
		display.layout = 'list';
		return display;
	};

	it('is graded by arrows and Tab alone, and the urn gets the grades in the frozen order', async () => {
		const oncast = vi.fn(kept);
		await show(Turn, turn(listed(), { oncast }));
		await expect.element(heading('Toutes les pistes')).toHaveFocus();
		for (const keys of [' ', ' {ArrowRight}', '{ArrowLeft}']) {
			await userEvent.tab();
			await userEvent.keyboard(keys);
		}
		await expect.element(saying('3 réponses sur 3')).toBeVisible();
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		await expect.element(heading('Votre bulletin')).toBeVisible();
		await button('Déposer mon bulletin').click();
		await vi.waitFor(() => expect(oncast.mock.calls).toEqual([[[1, 0, null]]]));
	});

	it('has one radio group a track, named by it, and no opinion by the rule', async () => {
		await show(Turn, turn(listed(), { paper: paperUnder(required) }));
		const groups = page.getByRole('radiogroup').elements();
		expect(groups).toHaveLength(3);
		expect(
			new Set([...document.querySelectorAll('input[data-grade]')].map((one) => one.getAttribute('name'))).size
		).toBe(3);
		expect(page.getByRole('radio').elements()).toHaveLength(18);
		await expect.element(page.getByRole('radiogroup', { name: 'Former les élus' })).toBeVisible();
		await expectAccessible();
	});

	it('goes from the review to the track that is missing', async () => {
		await show(Turn, turn(listed()));
		const group = (name: string) => page.getByRole('radiogroup', { name });
		await group('Former les élus').getByText('Bien', { exact: true }).click();
		await group('Ouvrir les données').getByText('Bien', { exact: true }).click();
		await button('Relire mon bulletin').click();
		await button('Donner la mention qui manque').click();
		await expect.element(page.getByRole('heading', { name: 'Un budget participatif' })).toHaveFocus();
	});

	it('is shown one track at a time where there is no room for it', async () => {
		const display = listed();
		await show(Turn, turn(display));
		expect(display.isList).toBe(true);
		display.size = 200;
		expect([display.hasRoom, display.isList]).toEqual([false, false]);
		await expect.element(heading('Former les élus')).toBeVisible();
	});
});
