import { expect, test, vi } from 'vitest';
import PrivateTurns from '$lib/ui/workshop/PrivateTurns.svelte';
import { handing } from '$lib/ui/workshop/turn.ts';
import { spoken } from './spoken.ts';

const question = { text: 'Où concentrer notre énergie ?', lang: 'fr' } as const;
const categories = [
	{ id: 'association', label: { fr: 'Associations', en: 'Associations' } },
	{ id: 'citizen', label: { fr: 'Citoyens', en: 'Citizens' } }
];
const props = () => ({
	question,
	start: handing,
	onkeep: vi.fn().mockResolvedValue(null),
	onnote: vi.fn(),
	onleave: vi.fn()
});
const field = { name: 'Votre proposition, avec vos mots' };

test('a person keeps several proposals, and sees only how many', async () => {
	const given = props();
	const screen = await spoken('fr', PrivateTurns, given);
	await screen.getByRole('button', { name: 'Commencer' }).click();
	for (const text of ['Ouvrir les archives', 'Former les élus']) {
		await screen.getByRole('textbox', field).fill(text);
		await screen.getByRole('button', { name: 'Garder cette proposition' }).click();
		await expect.element(screen.getByRole('textbox', field)).toHaveValue('');
	}
	expect(given.onkeep.mock.calls).toEqual([
		['Ouvrir les archives', null],
		['Former les élus', null]
	]);
	await expect.element(screen.getByRole('status')).toMatchTextContent(/Vos 2 propositions sont gardées/);
	await expect.element(screen.getByText('Ouvrir les archives')).not.toBeInTheDocument();
});

test('nothing of one person is left for the next', async () => {
	const screen = await spoken('fr', PrivateTurns, props());
	await screen.getByRole('button', { name: 'Commencer' }).click();
	const before = screen.getByRole('textbox', field).element();
	await screen.getByRole('textbox', field).fill('Ouvrir les archives');
	await screen.getByRole('button', { name: 'Garder cette proposition' }).click();
	await screen.getByRole('button', { name: 'J’ai terminé' }).click();
	await expect.element(screen.getByRole('heading', { name: 'À vous' })).toHaveFocus();
	expect(screen.container.textContent).not.toContain('Ouvrir les archives');
	await screen.getByRole('button', { name: 'Commencer' }).click();
	await expect.element(screen.getByRole('textbox', field)).toHaveValue('');
	await expect.element(screen.getByRole('status')).toHaveTextContent('');
	expect(screen.getByRole('textbox', field).element()).not.toBe(before);
});

test('a text that is not kept yet is not lost by finishing: the person says what becomes of it', async () => {
	const given = props();
	const screen = await spoken('fr', PrivateTurns, given);
	await screen.getByRole('button', { name: 'Commencer' }).click();
	await screen.getByRole('textbox', field).fill('Ouvrir les archives');
	await screen.getByRole('button', { name: 'J’ai terminé' }).click();
	await screen.getByRole('button', { name: 'Garder et terminer' }).click();
	expect(given.onkeep).toHaveBeenCalledExactlyOnceWith('Ouvrir les archives', null);
	await expect.element(screen.getByRole('button', { name: 'Commencer' })).toBeVisible();
});

test('a text that was broken off is shown to nobody until somebody says that it is theirs', async () => {
	const given = { ...props(), start: { ...handing, waiting: ['Ouvrir les arch'] } };
	const screen = await spoken('fr', PrivateTurns, given);
	expect(screen.container.innerHTML).not.toContain('Ouvrir les arch');
	await screen.getByRole('button', { name: 'Commencer' }).click();
	await expect.element(screen.getByRole('textbox', field)).toHaveValue('');
	await screen.getByRole('textbox', field).fill('Former les élus');
	await screen.getByRole('button', { name: 'Garder cette proposition' }).click();
	await screen.getByRole('button', { name: 'J’ai terminé' }).click();
	await screen.getByRole('button', { name: /reprendre mon texte/u }).click();
	await expect.element(screen.getByRole('textbox', field)).toHaveValue('Ouvrir les arch');
	expect(given.onnote).toHaveBeenLastCalledWith(expect.objectContaining({ waiting: [] }), false);
});

test('the facilitator is told how many texts wait', async () => {
	const given = { ...props(), start: { ...handing, waiting: ['un', 'deux'] } };
	const screen = await spoken('fr', PrivateTurns, given);
	await expect.element(screen.getByText(/^2 personnes ont été interrompues/u)).toBeVisible();
	await screen.getByRole('button', { name: 'Retour à l’animation' }).click();
	expect(given.onleave).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ waiting: ['un', 'deux'] }));
});

test('who reads it and how to have it removed is said before the field', async () => {
	const screen = await spoken('fr', PrivateTurns, props());
	await screen.getByRole('button', { name: 'Commencer' }).click();
	const said = screen.getByText(/lu par l’animateur.*par toute la salle.*pour le faire retirer/u).element();
	const box = screen.getByRole('textbox', field).element();
	expect(said.compareDocumentPosition(box)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	expect(box).toHaveAttribute('aria-describedby', said.closest('p')?.id);
});

test('the category is asked only by a consultation that has some, and is forgotten with the person', async () => {
	const given = { ...props(), categories };
	const screen = await spoken('fr', PrivateTurns, given);
	await screen.getByRole('button', { name: 'Commencer' }).click();
	const category = screen.getByRole('combobox', { name: /^Vous êtes ici au titre de/u });
	await category.selectOptions('Citoyens');
	for (const text of ['Ouvrir les archives', 'Former les élus']) {
		await screen.getByRole('textbox', field).fill(text);
		await screen.getByRole('button', { name: 'Garder cette proposition' }).click();
		await expect.element(screen.getByRole('textbox', field)).toHaveValue('');
	}
	expect(given.onkeep.mock.calls.map(([, one]) => one as unknown)).toEqual(['citizen', 'citizen']);
	await screen.getByRole('button', { name: 'J’ai terminé' }).click();
	await screen.getByRole('button', { name: 'Commencer' }).click();
	await expect.element(category).toHaveValue('');
	await spoken('fr', PrivateTurns, { ...props(), start: { ...handing, step: 'writing' } });
	expect(document.querySelectorAll('select')).toHaveLength(1); // that of the first screen
});

test('a name or a number is noticed while somebody writes, and stops nobody', async () => {
	const given = props();
	const screen = await spoken('fr', PrivateTurns, given);
	await screen.getByRole('button', { name: 'Commencer' }).click();
	await screen.getByRole('textbox', field).fill('Voir avec Mme Petit, 06 12 34 56 78');
	await expect
		.element(screen.getByText(/^Ce texte semble contenir un nom et un numéro de téléphone\./u))
		.toBeVisible();
	await screen.getByRole('button', { name: 'Garder cette proposition' }).click();
	expect(given.onkeep).toHaveBeenCalledOnce();
	await expect.element(screen.getByText(/^Ce texte semble contenir/u)).not.toBeInTheDocument();
});

test('a refused proposal stays in the field, with the reason', async () => {
	const onkeep = vi.fn().mockResolvedValue({ kind: 'text-too-long', length: 612, max: 600 });
	const screen = await spoken('fr', PrivateTurns, { ...props(), onkeep });
	await screen.getByRole('button', { name: 'Commencer' }).click();
	await screen.getByRole('textbox', field).fill('x'.repeat(612));
	await expect.element(screen.getByText('12 caractères de trop')).toBeVisible();
	await screen.getByRole('button', { name: 'Garder cette proposition' }).click();
	await expect.element(screen.getByRole('alert')).toMatchTextContent(/612 caractères/);
	await expect.element(screen.getByRole('textbox', field)).toHaveValue('x'.repeat(612));
});
