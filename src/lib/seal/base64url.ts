/** Unpadded base64url (RFC 4648 §5), the only spelling of bytes in entries, ids and messages. */
export function toBase64url(bytes: Uint8Array): string {
	const native = bytes as Uint8Array & Encoder;
	if (native.toBase64) return native.toBase64({ alphabet: 'base64url', omitPadding: true });
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/u, '');
}

/** The bytes again; null when the text is not base64url. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
	if (!/^[A-Za-z0-9_-]*$/u.test(text) || text.length % 4 === 1) return null;
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = new Uint8Array(binary.length);
	for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
	return bytes;
}

// The browser's own spelling where it has one (Chromium 140, Firefox 133, Safari 18.2): a journal has thousands of hashes.
type Encoder = {
	readonly toBase64?: (options: { readonly alphabet: 'base64url'; readonly omitPadding: true }) => string;
};
