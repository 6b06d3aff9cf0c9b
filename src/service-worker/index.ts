/// <reference types="@sveltejs/kit" />
import { build, files, prerendered, version } from '$service-worker';
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { countMissing } from './completeness.ts';
import { fieldAddresses, isFieldPage } from './field-addresses.ts';
import { keepParts } from './keeping-parts.ts';
import { refuseWhileWorkshopIsOpen } from './open-workshop.ts';

declare const self: ServiceWorkerGlobalScope;

/** The whole application lies on the tablet: what is not in here is asked of the network, and only by GET. */
const precache = new PrecacheController();
precache.addToCacheList([
	...build.map((url) => ({ url, revision: null })), // their names hold a hash of what is in them
	...[...files, ...prerendered].map((url) => ({ url, revision: version }))
]);

// Asked before anything is fetched, so that a tablet in the field does not load a version that it may not take.
self.addEventListener('install', (event) => {
	event.waitUntil(refuseWhileWorkshopIsOpen(self.registration).then(() => keepParts(precache, event)));
});
self.addEventListener('activate', (event) => event.waitUntil(precache.activate(event)));
cleanupOutdatedCaches();
clientsClaim();

registerRoute(new PrecacheRoute(precache));
registerRoute(new NavigationRoute(precache.createHandlerBoundToURL('/shell'), { allowlist: fieldAddresses }));

// After an error SvelteKit asks for the server's version, and loads the page anew when it is another: the same old
// shell, and so on for ever. A field page is told the version that it has.
registerRoute(
	({ url, request, sameOrigin }) =>
		sameOrigin && url.pathname === '/_app/version.json' && isFieldPage(request.referrer, url),
	() => Promise.resolve(Response.json({ version }))
);

self.addEventListener('message', (event) => {
	const { type } = (event.data ?? {}) as { type?: unknown };
	if (type === 'SKIP_WAITING') void self.skipWaiting();
	if (type === 'COUNT_MISSING')
		event.waitUntil(
			caches
				.open(precache.strategy.cacheName)
				.then((cache) => countMissing(precache.getURLsToCacheKeys(), cache, version))
				.then((missing) => event.ports[0]?.postMessage(missing))
		);
});
