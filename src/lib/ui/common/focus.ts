import { tick } from 'svelte';

/** Moves the focus to the heading of a view that has just appeared: `<h2 tabindex="-1" {@attach takeFocus}>`. */
export function takeFocus(element: HTMLElement): void {
	element.focus();
}

/** Scrolls what has just unfolded into view, where it is not: `<form {@attach bringIntoView}>`. */
export function bringIntoView(element: HTMLElement): void {
	element.scrollIntoView({ block: 'nearest' });
}

/**
 * Waits for an act, and moves the focus to the element with this id when what had the focus is gone with it. Answers
 * what the act answers.
 */
export async function focusAfter<T>(act: Promise<T>, id: string): Promise<T> {
	const answer = await act;
	await tick();
	if (document.activeElement === document.body) document.getElementById(id)?.focus();
	return answer;
}
