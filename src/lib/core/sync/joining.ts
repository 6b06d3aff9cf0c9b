import * as v from 'valibot';
import type { Json } from '../canonical.ts';
import { hash, id } from '../shape.ts';
import { author, protocolVersion } from './messages.ts';

const signature = v.pipe(v.string(), v.maxLength(128));

/**
 * `POST /api/join`: a tablet shows the one-time code that a person of the office gave it, its public key, and a
 * signature of `joinStatement` by that key.
 */
export const joinRequest = v.pipe(
	v.strictObject({
		v: v.literal(protocolVersion),
		request: id,
		/** The code of the link, 128 bits. */
		code: id,
		key: author,
		proof: signature,
		app: v.pipe(v.string(), v.maxLength(40))
	}),
	v.readonly()
);
export type JoinRequest = v.InferOutput<typeof joinRequest>;

/** `POST /api/join`, later: the same tablet proves its key again and gets a fresh token (`renewStatement`). */
export const renewRequest = v.pipe(
	v.strictObject({
		v: v.literal(protocolVersion),
		request: id,
		device: id,
		/** The office's own challenge, which came with its 401. */
		challenge: v.pipe(v.string(), v.maxLength(200)),
		proof: signature
	}),
	v.readonly()
);
export type RenewRequest = v.InferOutput<typeof renewRequest>;

/** The office's answer to both: what the tablet needs to send, and to know its office again. */
export const joinAnswer = v.pipe(
	v.strictObject({
		v: v.literal(protocolVersion),
		request: id,
		/** The bearer token, 256 bits, and the day after which it must be renewed. */
		token: hash,
		expires: v.pipe(v.string(), v.isoDate()),
		office: v.strictObject({ name: v.pipe(v.string(), v.maxLength(200)), key: author, catalogue: id }),
		/** The region that the office gave to this tablet (COG code), and what it calls it. */
		region: v.nullable(v.pipe(v.string(), v.regex(/^\d{2}$/u))),
		label: v.pipe(v.string(), v.maxLength(200))
	}),
	v.readonly()
);
export type JoinAnswer = v.InferOutput<typeof joinAnswer>;

/** What a tablet signs to show that the key is its own, and that the code was meant for it. */
export function joinStatement(code: string, device: string): Json {
	return { context: 'preau-join-1', code, device };
}

/** What a tablet signs to renew its token. */
export function renewStatement(challenge: string, device: string): Json {
	return { context: 'preau-renew-1', challenge, device };
}
