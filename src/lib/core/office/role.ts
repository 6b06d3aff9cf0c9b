/** What a colleague of the national office may do: everything, everything of one region, or read. */
export const roles = ['national', 'regional', 'reader'] as const;
export type Role = (typeof roles)[number];

/** The post of somebody at the office: a region of null stands for the whole country. */
export type OfficePost = { readonly role: Role; readonly region: string | null };

/** Somebody who is signed in at the office. */
export type OfficePerson = OfficePost & { readonly id: string; readonly name: string };

/** Who works for one region must have one; the national office has none; a reader may have one. */
export function fitsRegion({ role, region }: OfficePost): boolean {
	if (role === 'national') return region === null;
	return role === 'reader' || region !== null;
}
