import type { Office } from './lib/server/office.ts';

declare global {
	namespace App {
		interface Locals {
			/** There whenever a request is answered; not while pages are written to files. */
			office: Office;
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

export {};
