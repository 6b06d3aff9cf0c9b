import type { OfficePerson } from '../core/office/role.ts';

/** Whoever asks, on a page that only somebody signed in can reach: access was decided before. */
export function signedIn({ person }: { readonly person: OfficePerson | null }): OfficePerson {
	if (!person) throw new Error('a page of the office was reached by nobody');
	return person;
}
