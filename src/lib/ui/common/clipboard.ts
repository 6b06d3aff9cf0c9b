/** Leaves nothing on the clipboard. A browser that does not allow it keeps what it has. */
export async function clearClipboard(): Promise<void> {
	await navigator.clipboard?.writeText('').catch(() => {});
}
