import type { OfficePerson } from './lib/core/office/role.ts';
import type { Preferences } from './lib/words/preferences.ts';
import type { Entrance } from './lib/server/accounts/entrance.ts';
import type { Office } from './lib/server/office.ts';

declare global {
	namespace App {
		interface Locals {
			/** There whenever a request is answered; not while pages are written to files. */
			office: Office;
			entrance: Entrance;
			/** Who asks; null for somebody who is not signed in. */
			person: OfficePerson | null;
			preferences: Preferences;
		}

		interface Error {
			message: string;
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
