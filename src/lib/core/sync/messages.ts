import * as v from 'valibot';
import { chainHead, id } from '../shape.ts';
import { signedReceipt } from './receipt.ts';
import { mostEntries, segment } from './segment.ts';

/** The version of the messages between a tablet and its office. */
export const protocolVersion = 1;
/** The largest request, as sent (gzip) and expanded, in bytes. */
export const mostBytesSent = 384 * 1024;
export const mostBytesExpanded = 4 * 1024 * 1024;
/** The most streams that one request asks about. */
export const mostStreams = 64;

/** The public key of somebody who wrote in a stream: its device id is a hash of it, so that nobody must vouch for it. */
export const author = v.pipe(
	v.strictObject({
		device: id,
		alg: v.picklist(['Ed25519', 'P-256']),
		key: v.pipe(v.string(), v.maxLength(120))
	}),
	v.readonly()
);
export type Author = v.InferOutput<typeof author>;

/** Entries of one stream that belong together: kept in one transaction, or not at all. */
export const batch = v.pipe(
	v.strictObject({
		stream: id,
		authors: v.pipe(v.array(author), v.maxLength(50), v.readonly()),
		segments: v.pipe(
			v.array(segment),
			v.minLength(1),
			v.check((all) => all.reduce((sum, one) => sum + one.entries.length, 0) <= mostEntries),
			v.readonly()
		)
	}),
	v.readonly()
);
export type Batch = v.InferOutput<typeof batch>;

/**
 * `POST /api/sync`, from the tablet: the streams that it asks about, with the heads that it holds of each (the office
 * answers with what it holds, and sends what lies beyond), and at most one batch. The office's catalogue is asked about
 * like any other stream.
 */
export const syncRequest = v.pipe(
	v.strictObject({
		v: v.literal(protocolVersion),
		request: id,
		/** The version of the application on the tablet, for the office's list of tablets. */
		app: v.pipe(v.string(), v.maxLength(40)),
		asks: v.pipe(
			v.array(
				v.strictObject({ stream: id, holds: v.pipe(v.array(chainHead), v.maxLength(200), v.readonly()) })
			),
			v.maxLength(mostStreams),
			v.readonly()
		),
		batch: v.nullable(batch)
	}),
	v.readonly()
);
export type SyncRequest = v.InferOutput<typeof syncRequest>;

/**
 * The office's answer: a signed receipt for each stream that was asked about and for that of the batch, and entries that
 * the tablet lacks (`more` says that further ones wait: ask again). Everything that is not a receipt is proven by its
 * own chain.
 */
export const syncAnswer = v.pipe(
	v.strictObject({
		v: v.literal(protocolVersion),
		request: id,
		receipts: v.pipe(v.array(signedReceipt), v.maxLength(mostStreams + 1), v.readonly()),
		lacking: v.pipe(v.array(batch), v.readonly()),
		more: v.boolean()
	}),
	v.readonly()
);
export type SyncAnswer = v.InferOutput<typeof syncAnswer>;

/**
 * What the office answers instead, with its HTTP status: the kind of refusal and what belongs to it. A `challenge`
 * comes with 401: signed by the tablet's key it renews the token.
 */
export const problem = v.looseObject({
	v: v.literal(protocolVersion),
	problem: v.looseObject({ kind: v.string() }),
	challenge: v.exactOptional(v.pipe(v.string(), v.maxLength(200)))
});
export type Problem = v.InferOutput<typeof problem>;
