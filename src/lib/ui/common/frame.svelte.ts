import { getContext, setContext } from 'svelte';

/** What stands around a page: the header and the steps, which a participant's page does without. */
export class Frame {
	/** True while the tablet is in a participant's hands: no header, no steps, nothing that leads elsewhere. */
	quiet = $state(false);
}

const key = Symbol('frame');

export function provideFrame(): Frame {
	return setContext(key, new Frame());
}

export function useFrame(): Frame {
	return getContext<Frame>(key);
}

/**
 * Hides the frame for as long as `isQuiet` says so and the page stands: in a page's script,
 * `quietWhile(() => mode !== 'overview')`. For a page that is always quiet: `quietWhile(() => true)`.
 */
export function quietWhile(isQuiet: () => boolean): void {
	const frame = useFrame();
	$effect.pre(() => {
		frame.quiet = isQuiet();
		return () => (frame.quiet = false);
	});
}
