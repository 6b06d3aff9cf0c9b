/** The whole screen, where the browser can give it. Escape gives it back: the browser sees to that. */
export class FullScreen {
	isOn = $state(false);
	readonly isPossible = document.fullscreenEnabled;

	/** To be called in a component: follows what happens to the screen for as long as the component stands. */
	constructor() {
		$effect(() => {
			const follow = () => (this.isOn = document.fullscreenElement !== null);
			follow();
			document.addEventListener('fullscreenchange', follow);
			return () => {
				document.removeEventListener('fullscreenchange', follow);
				if (document.fullscreenElement) void document.exitFullscreen().catch(noScreen);
			};
		});
	}

	async toggle(): Promise<void> {
		if (!this.isPossible) return;
		if (document.fullscreenElement) await document.exitFullscreen().catch(noScreen);
		else await document.documentElement.requestFullscreen().catch(noScreen);
	}
}

/** Keeps the screen awake for as long as the component that calls it stands; where that cannot be had, it sleeps. */
export function keepAwake(): void {
	$effect(() => {
		let lock: WakeLockSentinel | null = null;
		let isOver = false;
		// The browser lets go whenever the page is hidden.
		const ask = async () => {
			if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
			lock = await navigator.wakeLock.request('screen').catch(noScreen);
			if (isOver) await lock?.release();
		};
		const askAgain = () => void ask();
		askAgain();
		document.addEventListener('visibilitychange', askAgain);
		return () => {
			isOver = true;
			document.removeEventListener('visibilitychange', askAgain);
			void lock?.release();
		};
	});
}

// Refused by the browser, the battery or a policy: the wall goes on without.
const noScreen = () => null;
