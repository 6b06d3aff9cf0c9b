import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Workshop } from '$lib/core/workshop.ts';
import { fold } from '$lib/core/folding.ts';
import OfficeMessages from '$lib/ui/workshop/OfficeMessages.svelte';
import { Author, headOf, named, stream } from '../../core/author.ts';
import { expectAccessible, show } from '../ballot/room.ts';

function room(): Workshop {
	const [anna, office] = [new Author('Anna'), new Author('the office', named('the office'))];
	const opened = anna.opens();
	office.sees(opened);
	const before = office.writes('message-sent', { text: 'Bon courage', by: 'ana' }, '2026-11-24T10:00Z');
	anna.sees(before);
	const signed = anna.writes('minutes-signed', { seen: [opened, before].map(headOf), names: ['Anna'] });
	office.sees(signed);
	const after = office.writes('message-sent', { text: 'Il manque la photo', by: 'ana' }, '2026-11-25T10:00Z');
	return fold(stream, [opened, before, signed, after], office.device);
}

it('a message is told with its day, says when it came after the signing, and is marked as read', async () => {
	const workshop = room();
	const onread = vi.fn(() => Promise.resolve(null));
	await show(OfficeMessages, { workshop, shown: workshop.messages.map(({ entry }) => entry), onread });
	await expect.element(page.getByRole('heading', { name: 'Messages du bureau national' })).toBeVisible();
	await expect.element(page.getByText('Bon courage')).toBeVisible();
	await expect.element(page.getByText(/25 novembre 2026 · arrivé après la signature/u)).toBeVisible();
	expect(page.getByText(/arrivé après la signature/u).elements()).toHaveLength(1);
	await page.getByRole('button', { name: 'Marquer comme lu' }).click();
	expect(onread).toHaveBeenCalledOnce();
	await expectAccessible();
});

it('those that were read are shown without the button', async () => {
	const workshop = room();
	await show(OfficeMessages, { workshop, shown: [workshop.messages[0]!.entry] });
	await expect
		.element(page.getByRole('heading', { name: 'Message du bureau national', exact: true }))
		.toBeVisible();
	expect(page.getByRole('button').elements()).toHaveLength(0);
});
