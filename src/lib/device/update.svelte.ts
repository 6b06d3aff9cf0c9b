import { dev } from '$app/environment';

/**
 * The service worker and its successor. A new version waits until nobody works with the old one; it is taken on a
 * button, or by the browser once no page is open, and never while a workshop is open (the worker refuses to install).
 */
export class Update {
	waiting = $state(false);
	#registration: ServiceWorkerRegistration | null = null;

	async register(): Promise<void> {
		if (dev || !('serviceWorker' in navigator)) return;
		const hadController = navigator.serviceWorker.controller !== null;
		this.#registration = await navigator.serviceWorker.register(scriptUrl(), { updateViaCache: 'none' });
		this.#watch(this.#registration);
		this.#reloadWhenTaken(hadController);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') void this.look();
		});
	}

	/** Asks the server whether there is a newer version; offline that is no error. */
	async look(): Promise<void> {
		await this.#registration?.update().catch(() => {});
	}

	/** Lets the waiting version take over; the page reloads when it has. */
	take(): void {
		this.#registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });
	}

	#watch(registration: ServiceWorkerRegistration): void {
		const note = () => {
			this.waiting = registration.waiting !== null && navigator.serviceWorker.controller !== null;
		};
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', note);
		});
		note();
	}

	#reloadWhenTaken(hadController: boolean): void {
		let reload = hadController; // the first worker of all only claims the page
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			if (reload) location.reload();
			reload = true;
		});
	}
}

// Trusted types want a policy of ours for the one script address that we name ourselves.
function scriptUrl(): string {
	const address = '/service-worker.js';
	if (!window.trustedTypes) return address;
	const policy = window.trustedTypes.createPolicy('preau-service-worker', { createScriptURL: (url) => url });
	return policy.createScriptURL(address) as unknown as string;
}
