/**
 * Asks the worker that keeps the application how many of its parts do not lie on the tablet; a worker that can still
 * fetch them from the server of its own version does so first. Null when it does not answer in time.
 */
export async function missingParts(patience = 8_000): Promise<number | null> {
	const worker = navigator.serviceWorker?.controller;
	if (!worker) return null;
	const { port1, port2 } = new MessageChannel();
	try {
		return await new Promise<number | null>((resolve) => {
			setTimeout(() => resolve(null), patience);
			port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(typeof data === 'number' ? data : null);
			worker.postMessage({ type: 'COUNT_MISSING' }, [port2]);
		});
	} finally {
		port1.close();
	}
}
