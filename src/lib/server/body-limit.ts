/** The route that takes workshops' files, which alone may be large (`BODY_SIZE_LIMIT` bounds it, and any other). */
const filesRoute = '/(office)/office/files';
/** The largest form of any other page, in bytes: room for a file of a consultation. */
const mostBytesOfForm = 1024 * 1024;

/** True for a form that is larger than its page takes, or does not say how large it is. An API bounds its own messages. */
export function isTooLarge(route: string, { method, headers, body }: Request): boolean {
	if (method !== 'POST' || route === filesRoute || route.startsWith('/api/') || body === null) return false;
	const length = headers.get('content-length');
	return length === null || Number(length) > mostBytesOfForm;
}
