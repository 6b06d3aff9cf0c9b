import { getContext, setContext } from 'svelte';
import type { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';

const key = Symbol('workshop');

export function provideWorkshop(workshop: OpenWorkshop): OpenWorkshop {
	return setContext(key, workshop);
}

/** The workshop of the address that this page stands at. */
export function useWorkshop(): OpenWorkshop {
	return getContext<OpenWorkshop>(key);
}
