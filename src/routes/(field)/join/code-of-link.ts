let noted: string | null = null;

/** Keeps the code of the link that was opened, in this page's memory alone. */
export function noteCode(code: string): void {
	noted = code;
}

/** The code, once. */
export function takeCode(): string | null {
	const code = noted;
	noted = null;
	return code;
}
