/** A small message as it was sent; undefined where it is larger than that, or no JSON. The rest of it is not read. */
export async function readSmallJson(request: Request, mostBytes: number): Promise<unknown> {
	const isJson = /^application\/json\b/u.test(request.headers.get('content-type') ?? '');
	if (!isJson || Number(request.headers.get('content-length') ?? 0) > mostBytes) return undefined;
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const part of request.body ?? []) {
		parts.push(part);
		length += part.length;
		if (length > mostBytes) return undefined;
	}
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)));
	} catch {
		return undefined;
	}
}
