import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import ReasonedAct from '$lib/ui/common/ReasonedAct.svelte';
import AdmitTablet from '$lib/ui/tablets/AdmitTablet.svelte';
import DecideUrn from '$lib/ui/urns/DecideUrn.svelte';
import ExcessRemark from '$lib/ui/urns/ExcessRemark.svelte';
import TakeLead from '$lib/ui/tablets/TakeLead.svelte';
import TakingPart from '$lib/ui/urns/TakingPart.svelte';
import UrnNumbers from '$lib/ui/ballot/UrnNumbers.svelte';
import ProvisionalNote from '$lib/ui/urns/ProvisionalNote.svelte';
import { urnLines, urnTold } from '$lib/ui/urns/urn-lines.ts';
import { urns } from '$lib/words/fr/urns.ts';
import { loadWords } from '$lib/words/words.ts';
import { copyOfTablet, Tablet, urnAt } from '../scenario/tablets.ts';
import { spoken } from './spoken.ts';

const done = () => Promise.resolve(null);
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));

/** Anna and Ben hold an urn each; a copy of Ben's tablet closed it, too. */
function closedTwice() {
	const [anna, ben] = [Tablet.opening(), new Tablet('Ben')];
	anna.admits(ben);
	anna.opens(ben);
	const copy = copyOfTablet(ben.takes(anna.file()), 'Ben from a copy');
	anna.closes(12);
	ben.closes(9);
	copy.closes(7);
	return { anna: anna.takes(ben.file()).takes(copy.file()), ben };
}

test('an urn that was closed twice is decided by one of its closings and a reason', async () => {
	const { anna, ben } = closedTwice();
	const urn = urnAt(anna.workshop, ben);
	const decide = vi.fn((_counts: string | null, _reason: string) => done());
	await spoken('fr', DecideUrn, { name: 'Tablette 2', urn, ondecide: decide });
	await press('Décider ainsi');
	await expect.element(page.getByText(/Choisissez d’abord/u)).toBeVisible();
	expect(decide).not.toHaveBeenCalled();
	await userEvent.click(page.getByRole('radio', { name: /9\sbulletins/u }));
	await userEvent.fill(page.getByRole('textbox', { name: /Pourquoi/u }), 'La copie datait du matin.');
	await press('Décider ainsi');
	const right = urn.closings.find(({ body }) => body.ballots === 9)!.entry;
	expect(decide).toHaveBeenCalledWith(right, 'La copie datait du matin.');
	await userEvent.click(page.getByRole('radio', { name: /Aucun/ }));
	await press('Décider ainsi');
	expect(decide).toHaveBeenLastCalledWith(null, 'La copie datait du matin.');
});

test('an urn is declared lost after a warning, with what happened', async () => {
	const lose = vi.fn((_reason: string) => done());
	const title = urns.lose.title('Tablette 2');
	await spoken('fr', ReasonedAct, { words: urns.lose, title, about: 'Tablette 2', onact: lose });
	await userEvent.click(page.getByRole('button', { name: /ne reviendra pas/ }));
	await expect.element(page.getByText(/Ses bulletins ne compteront pas/u)).toBeVisible();
	await userEvent.fill(page.getByRole('textbox'), 'Tombée dans l’eau');
	await press('Déclarer cette urne perdue');
	expect(lose).toHaveBeenCalledWith('Tombée dans l’eau');
});

test('the lead is taken after a warning, with what happened', async () => {
	const take = vi.fn((_reason: string) => done());
	await spoken('fr', TakeLead, { onact: take });
	await press('Conduire l’atelier d’ici…');
	await expect.element(page.getByText(/Si l’autre revient/u)).toBeVisible();
	await userEvent.fill(page.getByRole('textbox'), 'Tombée dans l’eau');
	await press('Conduire d’ici');
	expect(take).toHaveBeenCalledWith('Tombée dans l’eau');
});

test('a newcomer is let in only after its words were compared', async () => {
	const newcomer = { device: 'A'.repeat(22), alg: 'Ed25519', key: 'B'.repeat(43) } as const;
	const admit = vi.fn(done);
	const read = (text: string) => (text === 'card' ? newcomer : ({ kind: 'card-unreadable' } as const));
	await spoken('fr', AdmitTablet, { scan: () => Promise.resolve('absent' as const), read, onadmit: admit });
	const paste = async (text: string) => {
		await userEvent.fill(page.getByRole('textbox'), text);
		await press('Lire ce code');
	};
	await paste('no card');
	await expect.element(page.getByText(/n’est pas le code d’une tablette/u)).toBeVisible();
	await paste('card');
	await expect.element(page.getByText(/abaisser · abaisser · abaisser · abaisser/u)).toBeVisible();
	await press('Non, renoncer');
	expect(admit).not.toHaveBeenCalled();
	await paste('card');
	await press('Oui, faire entrer cette tablette');
	expect(admit).toHaveBeenCalledWith(newcomer);
	await expect.element(page.getByText(/La tablette est admise/u)).toBeVisible();
});

test('this tablet always takes part, the others when they are ticked', async () => {
	const change = vi.fn();
	const others = [{ device: 'ben', name: 'Tablette 2' }];
	await spoken('fr', TakingPart, { own: 'Tablette 1', others, chosen: [], onchange: change });
	await expect.element(page.getByRole('checkbox', { name: 'Tablette 1, cette tablette' })).toBeDisabled();
	await userEvent.click(page.getByRole('checkbox', { name: 'Tablette 2' }));
	expect(change).toHaveBeenCalledWith(['ben']);
});

test('ballots above the people, over all urns, ask for a sentence', async () => {
	const keep = vi.fn((_text: string) => done());
	await spoken('en', ExcessRemark, { excess: 1, onkeep: keep });
	await expect.element(page.getByText(/there is 1\sballot more/u)).toBeVisible();
	await userEvent.fill(page.getByRole('textbox'), 'One came late.');
	await press('Keep this remark');
	expect(keep).toHaveBeenCalledWith('One came late.');
});

test('closing one of several urns says what the others hold, and calls nothing missing', async () => {
	const given = { urn: { ballots: 12, spoiled: 0 }, people: 30, others: 1, elsewhere: 14 };
	await spoken('fr', UrnNumbers, given);
	await expect.element(page.getByText(/bulletins dans les autres urnes fermées/u)).toBeVisible();
	await expect.element(page.getByText(/D’autres tablettes tiennent une urne/u)).toBeVisible();
	await expect.element(page.getByText(/de moins/u)).not.toBeInTheDocument();
});

test('a closing that exceeds the people together with the others says by how much', async () => {
	await spoken('fr', UrnNumbers, { urn: { ballots: 20, spoiled: 0 }, people: 30, others: 1, elsewhere: 14 });
	await expect.element(page.getByText(/Il y a 4\sbulletins de plus/u)).toBeVisible();
});

test('what is told of urns is how many ballots, and what they wait for', async () => {
	const { anna } = closedTwice();
	const words = await loadWords('fr');
	const { workshop } = anna;
	const lines = urnLines(workshop, workshop.rounds[0]!.id, { device: anna.device, urn: null }, words);
	expect(lines.map((line) => [line.name, line.own, urnTold(line, words)])).toEqual([
		['Tablette 1', true, 'fermée, 12 bulletins'],
		['Tablette 2', false, 'attend une décision']
	]);
	await spoken('fr', ProvisionalNote, { lines: [...lines, { state: 'open' }, { state: 'open' }] });
	await expect
		.element(
			page.getByText(
				/Provisoire\s: 2\surnes sont encore ouvertes\. Provisoire\s: 1\surne attend une décision/u
			)
		)
		.toBeVisible();
});
