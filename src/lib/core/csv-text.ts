/**
 * A text as a cell of a table holds it: where it begins like a formula, a no-break space stands before it, so that no
 * spreadsheet computes it. A text of the journal never begins with a space: whoever reads the table takes it away.
 */
export function guardedText(text: string): string {
	return /^[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(text) ? `\u00a0${text}` : text;
}
