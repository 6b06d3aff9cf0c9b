import { parseSetCookieHeader } from 'better-auth/cookies';
import type { Cookies as Kept } from './accounts/entrance.ts';

type Jar = {
	set(name: string, value: string, options: Options): void;
	delete(name: string, options: { path: string }): void;
};
type Options = { path: string; httpOnly: boolean; sameSite: 'lax'; maxAge: number };

/** Puts the cookies of the library of accounts into SvelteKit's answer, which makes them secure wherever it can. */
export function keepCookies(jar: Jar, cookies: Kept): void {
	for (const cookie of cookies)
		for (const [name, { value, 'max-age': maxAge = 0 }] of parseSetCookieHeader(cookie)) {
			const life = Number(maxAge);
			if (life === 0) jar.delete(name, { path: '/' });
			else jar.set(name, value, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: life });
		}
}
