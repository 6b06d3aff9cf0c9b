import axe from 'axe-core';
import type { Component, ComponentProps } from 'svelte';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Language } from '../../../src/lib/words/language.ts';
import Room from './Room.svelte';

/** Shows one screen of the vote or of the result with its words. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function show<C extends Component<any>>(
	screen: C,
	props: ComponentProps<C>,
	language: Language = 'fr'
) {
	return render(Room, { screen: screen as Component<Record<string, unknown>>, shown: props, language });
}

/** What holds this part of a sentence. */
export function saying(part: string) {
	return page.getByText(part, { exact: false });
}

/** No fault that axe can find, in light and in dark. */
export async function expectAccessible(): Promise<void> {
	for (const theme of ['light', 'dark']) {
		document.documentElement.dataset['theme'] = theme;
		const { violations } = await axe.run(document.body, { runOnly: [...standards, 'best-practice'] });
		const found = violations.map(
			({ id, nodes }) => `${theme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`
		);
		expect(found).toEqual([]);
	}
	delete document.documentElement.dataset['theme'];
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
