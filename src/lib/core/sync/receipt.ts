import * as v from 'valibot';
import { canonical } from '../canonical.ts';
import { count, epoch, hash, id, position, type ChainHead } from '../shape.ts';

/**
 * What the office makes of a chain: it counts; it is held until a person approves its author; it is held because no
 * signature of its author covers it yet; or it is held though this office's version cannot read all of it.
 */
export const chainState = v.picklist(['counted', 'held', 'unproven', 'unreadable']);
export type ChainState = v.InferOutput<typeof chainState>;

const provenChain = v.pipe(
	v.strictObject({
		device: id,
		epoch,
		seq: position,
		hash,
		state: chainState,
		/** Up to here a backup of the office holds the chain too; 0 when none does. */
		covered: count,
		/** True when the office holds two different entries at one place of the chain: the tablet takes a new epoch. */
		forked: v.boolean()
	}),
	v.readonly()
);
export type ProvenChain = v.InferOutput<typeof provenChain>;

/**
 * The office's word for what it holds of a stream, answered to one request and signed over its canonical form. Only a
 * receipt whose signature holds makes anything "received".
 */
export const receipt = v.pipe(
	v.strictObject({
		context: v.literal('preau-receipt-1'),
		/** The id of the office's signing key, which is a device's id too. */
		office: id,
		/** The request that it answers, so that an old answer is never taken for a new one. */
		request: id,
		serverEpoch: epoch,
		/** The office's own stream, which holds what it published. */
		catalogue: id,
		stream: id,
		/** The server's time, UTC, for people. */
		at: v.pipe(v.string(), v.isoTimestamp()),
		chains: v.pipe(v.array(provenChain), v.maxLength(200), v.readonly())
	}),
	v.readonly()
);
export type Receipt = v.InferOutput<typeof receipt>;

export const signedReceipt = v.pipe(
	v.strictObject({ receipt, signature: v.pipe(v.string(), v.maxLength(128)) }),
	v.readonly()
);
export type SignedReceipt = v.InferOutput<typeof signedReceipt>;

/**
 * The number of a receipt, for people to read to each other: eight letters and digits that follow from what is held
 * (Crockford's base 32, 40 bits of the hash). The tablet and the office compute it alike, whenever they hold the same.
 */
export function receiptNumber(
	stream: string,
	heads: readonly ChainHead[],
	hashText: (text: string) => string
): string {
	const held = heads
		.map(({ device, epoch, seq, hash }) => ({ device, epoch, seq, hash }))
		.sort((a, b) => (a.device + a.epoch < b.device + b.epoch ? -1 : 1));
	const text = hashText(canonical({ context: 'preau-receipt-number-1', stream, heads: held }));
	let bits = 0n;
	for (const letter of text.slice(0, 7)) bits = bits * 64n + BigInt(base64url.indexOf(letter));
	const letters = Array.from(
		{ length: 8 },
		(_, index) => crockford[Number((bits >> BigInt(37 - 5 * index)) & 31n)]
	);
	return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
