import { auditLines } from '$lib/server/audit/lines.ts';
import { office } from '$lib/server/running.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => auditLines(office().db, url.searchParams.get('after'));
