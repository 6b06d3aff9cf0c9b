import { builtInConsultation } from '$lib/core/built-in-consultation.ts';
import type { RequestHandler } from './$types';

/** The consultation that comes with Préau, as a file to begin from. */
export const GET: RequestHandler = () =>
	new Response(JSON.stringify(builtInConsultation({ kind: 'worst' }), null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="preau-consultation.json"'
		}
	});
