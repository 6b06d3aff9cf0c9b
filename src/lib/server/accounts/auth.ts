import { betterAuth } from 'better-auth';
import { longestPassword, shortestPassword } from '../../core/office/password.ts';
import { newSecret } from '../../seal/random.ts';
import type { Database } from '../database/tables.ts';

/** How long somebody stays signed in, in seconds: a working day, after which the password is asked again. */
const session = 12 * 60 * 60;

/**
 * The library of accounts on the office's own tables: it hashes passwords, signs in, and knows who is signed in. It has
 * no address of its own, sends no mail and tells nobody of itself; people are made by invitation only.
 */
export async function makeAuth(db: Database, origin: string) {
	return betterAuth({
		// Spoken to as SQLite on both databases: moments are text and truth is 0 or 1, so that both hold the same rows.
		database: { db, type: 'sqlite' },
		secret: await secretOf(db),
		baseURL: origin,
		trustedOrigins: [origin],
		telemetry: { enabled: false },
		logger: { disabled: true },
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: shortestPassword,
			maxPasswordLength: longestPassword * 2 // in UTF-16 code units, where we count characters
		},
		user: {
			modelName: 'people',
			fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' }
		},
		session: {
			modelName: 'sessions',
			fields: {
				userId: 'user_id',
				expiresAt: 'expires_at',
				ipAddress: 'ip_address',
				userAgent: 'user_agent',
				createdAt: 'created_at',
				updatedAt: 'updated_at'
			},
			expiresIn: session,
			disableSessionRefresh: true
		},
		account: {
			modelName: 'passwords',
			fields: {
				userId: 'user_id',
				accountId: 'account_id',
				providerId: 'provider_id',
				createdAt: 'created_at',
				updatedAt: 'updated_at'
			}
		},
		advanced: {
			cookiePrefix: 'preau',
			useSecureCookies: false, // SvelteKit, which sets the cookie, makes it secure wherever the address is
			ipAddress: { disableIpTracking: true },
			database: { validateSchema: false }
		}
	});
}

export type Auth = Awaited<ReturnType<typeof makeAuth>>;

/** Signs the cookies: made at the first start and kept in the database, so that nothing has to be configured. */
async function secretOf(db: Database): Promise<string> {
	await db
		.insertInto('settings')
		.values({ name: 'cookie-secret', value: newSecret() })
		.onConflict((conflict) => conflict.column('name').doNothing())
		.execute();
	const row = await db
		.selectFrom('settings')
		.select('value')
		.where('name', '=', 'cookie-secret')
		.executeTakeFirstOrThrow();
	return row.value;
}
