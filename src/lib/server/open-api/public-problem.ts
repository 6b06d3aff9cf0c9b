import * as v from 'valibot';

/** What can be wrong with a request of the public interface. */
export type PublicRefusal =
	| { readonly kind: 'release-unknown' | 'room-code-unreadable' | 'room-code-unknown' }
	| { readonly kind: 'too-many-requests'; readonly seconds: number };

/** A refusal as the public interface answers it, in the form of RFC 9457. */
export const publicProblemBody = v.strictObject({
	type: v.pipe(v.string(), v.regex(/^urn:preau:problem:[a-z-]+$/u)),
	title: v.string(),
	status: v.picklist([404, 422, 429]),
	/** Whole seconds to wait. */
	seconds: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1)))
});

export function publicProblem(refusal: PublicRefusal): Response {
	const { status, title } = problems[refusal.kind];
	const wait = 'seconds' in refusal ? { seconds: refusal.seconds } : {};
	const body: v.InferOutput<typeof publicProblemBody> = {
		type: `urn:preau:problem:${refusal.kind}`,
		title,
		status,
		...wait
	};
	return new Response(JSON.stringify(body), {
		status,
		headers: {
			'content-type': 'application/problem+json',
			'access-control-allow-origin': '*',
			'cache-control': 'no-store',
			...('seconds' in refusal && { 'retry-after': String(refusal.seconds) })
		}
	});
}

const problems = {
	'release-unknown': { status: 404, title: 'Nothing is released there.' },
	'room-code-unknown': { status: 404, title: 'No workshop is shown under this code.' },
	'room-code-unreadable': { status: 422, title: 'This is not the code of a workshop.' },
	'too-many-requests': { status: 429, title: 'Too many codes were tried from this address.' }
} as const;
