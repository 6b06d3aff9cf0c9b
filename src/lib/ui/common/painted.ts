/** Resolves once the frame that shows what has just changed is painted: what nobody waits for comes after it. */
export async function painted(): Promise<void> {
	await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
