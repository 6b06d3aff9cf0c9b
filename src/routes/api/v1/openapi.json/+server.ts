import { openApi } from '$lib/server/open-api/document.ts';
import { forNow } from '$lib/server/releases/answering.ts';
import type { RequestHandler } from './$types';

/** The public interface, described for programs. */
export const GET: RequestHandler = () => forNow(openApi);
