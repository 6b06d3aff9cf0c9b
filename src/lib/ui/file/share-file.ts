/** True when the browser can hand this file to another application: a messenger, a stick, the air to another tablet. */
export function canShare(file: File): boolean {
	return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
}

/** Hands it on; false when the person called it off, or the browser after all would not. */
export async function shareFile(file: File): Promise<boolean> {
	try {
		await navigator.share({ files: [file] });
		return true;
	} catch (error) {
		if (error instanceof DOMException) return false;
		throw error;
	}
}
