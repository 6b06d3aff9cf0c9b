import type { OfficePerson } from './lib/core/office/role.ts';
import type { Preferences } from './lib/words/preferences.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
		}

		interface Locals {
			/** Who asks; null for somebody who is not signed in. */
			person: OfficePerson | null;
			preferences: Preferences;
		}
	}

	// The part of Trusted Types that we use; TypeScript's own library does not know it yet.
	interface Window {
		readonly trustedTypes?: {
			createPolicy(
				name: string,
				rules: { createScriptURL: (url: string) => string }
			): { createScriptURL(url: string): unknown };
		};
	}
}
