import type { OfficePerson } from '../../core/office/role.ts';
import type { Entrance } from './entrance.ts';

/** Whose session these headers carry, as the people's table says now; null for nobody, or a disabled account. */
export async function personOf({ db, auth }: Entrance, headers: Headers): Promise<OfficePerson | null> {
	if (!headers.get('cookie')?.includes(cookieName)) return null;
	const session = await auth.api.getSession({ headers });
	if (!session) return null;
	const person = await db
		.selectFrom('people')
		.select(['id', 'name', 'role', 'region'])
		.where('id', '=', session.user.id)
		.where('disabled_at', 'is', null)
		.executeTakeFirst();
	return person ?? null;
}

const cookieName = 'preau.session_token';
