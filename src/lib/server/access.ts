import type { OfficePost, Role } from '../core/office/role.ts';

type Who = 'anyone' | 'nobody' | readonly Role[];

/** Who may read a route (GET, HEAD), and who may act on it (POST, the only other method there is). */
export type Rule = { readonly read: Who; readonly act: Who };

/** What is decided of a request, before anything of its route runs. */
export type Access = 'allowed' | 'sign-in' | 'refused';

const everybody = ['national', 'regional', 'reader'] as const;
const national = ['national'] as const;
const workers = ['national', 'regional'] as const;
const open: Rule = { read: 'anyone', act: 'anyone' };

/**
 * The one table of who may do what. A route that stands in it nowhere is refused. What a person sees *within* a route
 * is that person's region, which the queries keep (`scopeOf`). Tablets prove themselves to `/api/` by their own keys.
 */
export const rules: Readonly<Record<string, Rule>> = {
	'/[...missing]': open,
	'/(office)/setup': open,
	'/(office)/welcome': open,
	'/(office)/sign-in': open,
	'/(office)/preferences': { read: 'nobody', act: 'anyone' },
	'/(office)/refused': { read: 'anyone', act: 'nobody' },
	'/(office)/office/sign-out': { read: 'nobody', act: everybody },
	'/(office)/office': { read: everybody, act: 'nobody' },
	'/(office)/office/rooms/[stream]': { read: everybody, act: workers },
	'/(office)/office/files': { read: workers, act: workers },
	'/(office)/office/revision': { read: everybody, act: 'nobody' },
	'/(office)/office/expected': { read: everybody, act: workers },
	'/(office)/office/expected/missing': { read: everybody, act: 'nobody' },
	'/(office)/office/tablets': { read: everybody, act: workers },
	'/(office)/office/consultations': { read: everybody, act: national },
	'/(office)/office/consultations/template': { read: everybody, act: 'nobody' },
	'/(office)/office/consultations/[root]': { read: everybody, act: national },
	'/(office)/office/consultations/[root]/rooms': { read: everybody, act: 'nobody' },
	'/(office)/office/drafts/[draft]': { read: national, act: national },
	'/(office)/office/drafts/[draft]/preview': { read: national, act: national },
	'/(office)/office/results': { read: everybody, act: 'nobody' },
	'/(office)/office/results/[list]': { read: everybody, act: 'nobody' },
	'/(office)/office/results/[list]/releases': { read: everybody, act: national },
	'/(office)/office/results/[list]/online': { read: everybody, act: national },
	// The tracks of all rooms are sorted once for the country; a region reads those of its own rooms.
	'/(office)/office/sorting': { read: everybody, act: 'nobody' },
	'/(office)/office/sorting/[root]': { read: everybody, act: national },
	'/(office)/office/sorting/[root]/[track]': { read: everybody, act: national },
	'/(office)/office/sorting/[root]/revision': { read: everybody, act: 'nobody' },
	'/(office)/office/people': { read: national, act: national },
	'/(office)/office/audit': { read: national, act: 'nobody' },
	'/(public)/(whole)/results/[list]/[[number]]': { read: 'anyone', act: 'nobody' },
	'/(public)/results/[list]/[number]/embed': { read: 'anyone', act: 'nobody' },
	'/(public)/(whole)/rooms': { read: 'anyone', act: 'nobody' },
	'/(public)/(whole)/rooms/[code]': { read: 'anyone', act: 'nobody' },
	'/api/v1/openapi.json': { read: 'anyone', act: 'nobody' },
	'/api/v1/rooms/[code]': { read: 'anyone', act: 'nobody' },
	'/(public)/(whole)/vote/[list]': { read: 'anyone', act: 'nobody' },
	'/api/vote/[list]': { read: 'nobody', act: 'anyone' },
	'/api/v1/releases/[list]': { read: 'anyone', act: 'nobody' },
	'/api/v1/releases/[list]/[number]': { read: 'anyone', act: 'nobody' },
	'/api/v1/releases/[list]/[number]/package': { read: 'anyone', act: 'nobody' },
	'/api/health': { read: 'anyone', act: 'nobody' },
	'/api/join': { read: 'nobody', act: 'anyone' },
	'/api/sync': { read: 'nobody', act: 'anyone' }
};

/** The pages of the tablet, which hold nothing of the office: anybody may load them. */
const field = '/(field)/';

/** What this request to a route may: `person` is null for somebody who is not signed in. */
export function accessTo(route: string, method: string, person: OfficePost | null): Access {
	const rule = ruleOf(route);
	const who = method === 'GET' || method === 'HEAD' ? rule?.read : method === 'POST' ? rule?.act : 'nobody';
	if (who === undefined || who === 'nobody') return 'refused';
	if (who === 'anyone') return 'allowed';
	if (person === null) return 'sign-in';
	return who.includes(person.role) ? 'allowed' : 'refused';
}

/** The rule of a route; undefined when nobody wrote one. */
export function ruleOf(route: string): Rule | undefined {
	if (route === '/(field)' || route.startsWith(field)) return { read: 'anyone', act: 'nobody' };
	return Object.hasOwn(rules, route) ? rules[route] : undefined;
}

/** The region that a person sees, or null for the whole country. */
export function scopeOf({ region }: OfficePost): string | null {
	return region;
}
