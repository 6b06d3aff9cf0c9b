import { mayBegin } from '../../core/readiness.ts';
import type { System } from '../../core/readiness-facts.ts';
import type { Refusal } from '../../core/refusal.ts';

/** What a browser says of itself; an iPad says that it is a Mac, and a Mac has no screen to touch. */
type Said = Pick<Navigator, 'userAgent' | 'maxTouchPoints'>;

export function systemOf({ userAgent, maxTouchPoints }: Said = navigator): System {
	if (/iPad|iPhone|iPod/u.test(userAgent)) return 'apple';
	if (/Macintosh/u.test(userAgent) && maxTouchPoints > 1) return 'apple';
	return /Android/u.test(userAgent) ? 'android' : 'desktop';
}

/** True in a window that was opened by the application's icon. */
export function isInstalled(): boolean {
	const isHomeScreen = 'standalone' in navigator && navigator.standalone === true; // Safari's own word
	return isHomeScreen || matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches;
}

/** Why no workshop begins in this window, if none may; a rehearsal may anywhere. */
export function openingRefusal(purpose: 'real' | 'rehearsal'): Refusal | null {
	if (purpose === 'rehearsal') return null;
	const here = { system: systemOf(), installed: isInstalled() };
	return mayBegin(here) ? null : { kind: 'not-on-home-screen' };
}
