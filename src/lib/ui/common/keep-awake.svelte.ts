/**
 * Keeps the screen from going dark for as long as `isNeeded` says so and the page stands. A browser may refuse (no such
 * right, a battery that runs low): the tablet then sleeps as it always does, which is no error.
 */
export function keepAwakeWhile(isNeeded: () => boolean): void {
	$effect(() => {
		if (!isNeeded() || !('wakeLock' in navigator)) return;
		let lock: WakeLockSentinel | null = null;
		let isOver = false;
		const ask = async () => {
			if (document.visibilityState !== 'visible') return;
			const given = await navigator.wakeLock.request('screen').catch(() => null);
			if (isOver) void given?.release();
			else lock = given;
		};
		void ask();
		const again = () => void ask();
		document.addEventListener('visibilitychange', again); // a hidden page loses its lock
		return () => {
			isOver = true;
			document.removeEventListener('visibilitychange', again);
			void lock?.release();
		};
	});
}
