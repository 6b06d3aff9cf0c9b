/** Takes the focus to the heading of a view that has just replaced another in the same page, and the page to its top. */
export function arrive(heading: HTMLElement): void {
	heading.focus({ preventScroll: true });
	scrollTo(0, 0);
}
