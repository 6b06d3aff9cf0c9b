import { newId } from '../../src/lib/seal/random.ts';
import { openOffice, type Office } from '../../src/lib/server/office.ts';
import { makeToken } from '../../src/lib/server/tokens.ts';
import type { Joined, SendingTablet } from './tablet.ts';

export type Environment = Readonly<Record<string, string>>;

/** The office that the environment names, opened beside its server for as long as the work takes. */
export async function withOffice<T>(env: Environment, work: (office: Office) => Promise<T>): Promise<T> {
	const office = await openOffice(env);
	try {
		return await work(office);
	} finally {
		await office.close();
	}
}

/** Lets a tablet in, as a person of the office does with a code; many at once would have to wait their turn. */
export async function letIn(
	{ db, identity }: Pick<Office, 'db' | 'identity'>,
	key: SendingTablet['key']
): Promise<Joined> {
	const now = new Date();
	const { device, alg, publicKey: public_key } = key;
	const about = { region: '53', label: `tablet ${newId()}`, app: 'test', revoked: null };
	const at = now.toISOString();
	await db
		.insertInto('devices')
		.values({ device, alg, public_key, ...about, joined: at, seen: at })
		.execute();
	return { token: (await makeToken(db, device, now)).token, office: identity };
}
