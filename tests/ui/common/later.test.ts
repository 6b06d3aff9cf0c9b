import { expect, test } from 'vitest';
import { common } from '$lib/words/en/common.ts';
import { spoken } from '../spoken.ts';
import Parted from './Parted.svelte';

test('a part that cannot be fetched is said, and comes when it is asked for again', async () => {
	let isThere = false;
	const load = () => (isThere ? Promise.resolve('the rest') : Promise.reject(new TypeError('no network')));
	const screen = await spoken('en', Parted, { load });
	await expect.element(screen.getByRole('alert')).toMatchTextContent(common.access.partMissing);
	isThere = true;
	await screen.getByRole('button', { name: common.access.tryAgain }).click();
	await expect.element(screen.getByText('the rest')).toBeVisible();
	await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});
