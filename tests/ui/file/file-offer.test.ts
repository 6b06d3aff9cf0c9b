import { afterEach, expect, test, vi } from 'vitest';
import FileOffer from '$lib/ui/file/FileOffer.svelte';
import { words } from '$lib/words/fr/words.ts';
import { spoken } from '../spoken.ts';

const file = new File(['x'], 'preau-atelier-rennes-2026-11-23.preau');
const offered = { file, entries: 12, isUrnOpen: false, delivery: null };

// Not every browser has these.
const own = ['canShare', 'share'] as const;
afterEach(() => own.forEach((name) => Reflect.deleteProperty(navigator, name)));

function browserWith(share: ((data: ShareData) => Promise<void>) | null) {
	const value = { canShare: () => share !== null, share };
	for (const name of own) Object.defineProperty(navigator, name, { value: value[name], configurable: true });
}

test('where the browser can hand a file on, that is the main way, and it counts as given', async () => {
	const share = vi.fn(() => Promise.resolve());
	browserWith(share);
	const ongiven = vi.fn(() => Promise.resolve(null));
	const screen = await spoken('fr', FileOffer, { ...offered, ongiven });
	await screen.getByRole('button', { name: words.file.share }).click();
	await expect.element(screen.getByText(words.file.shared)).toBeVisible();
	expect(share).toHaveBeenCalledWith({ files: [file] });
	expect(ongiven).toHaveBeenCalledTimes(1);
});

test('a sharing that was called off gave nothing to anybody, and says so', async () => {
	browserWith(() => Promise.reject(new DOMException('called off', 'AbortError')));
	const ongiven = vi.fn(() => Promise.resolve(null));
	const screen = await spoken('fr', FileOffer, { ...offered, ongiven });
	await screen.getByRole('button', { name: words.file.share }).click();
	await expect.element(screen.getByText(words.file.notGiven)).toBeVisible();
	expect(ongiven).not.toHaveBeenCalled();
});

test('where it cannot, the file is saved, and its name is said', async () => {
	browserWith(null);
	const ongiven = vi.fn(() => Promise.resolve(null));
	const screen = await spoken('fr', FileOffer, { ...offered, ongiven });
	await expect.element(screen.getByRole('button', { name: words.file.share })).not.toBeInTheDocument();
	await screen.getByRole('button', { name: words.file.save }).click();
	await expect.element(screen.getByText(words.file.saved(file.name))).toBeVisible();
	expect(ongiven).toHaveBeenCalledTimes(1);
});

test('while the urn is open it says that its ballots are not in the file', async () => {
	const screen = await spoken('fr', FileOffer, {
		...offered,
		isUrnOpen: true,
		ongiven: () => Promise.resolve(null)
	});
	await expect.element(screen.getByText(words.file.openUrnNote)).toBeVisible();
});
