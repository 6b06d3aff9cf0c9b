/** Moves the focus to the heading of a view that has just appeared: `<h2 tabindex="-1" {@attach takeFocus}>`. */
export function takeFocus(element: HTMLElement): void {
	element.focus();
}

/** Scrolls what has just unfolded into view, where it is not: `<form {@attach bringIntoView}>`. */
export function bringIntoView(element: HTMLElement): void {
	element.scrollIntoView({ block: 'nearest' });
}
