import encodeQR from 'qr';

/** A QR code as one path of squares, and how many modules wide it is, its quiet margin included. */
export type QrDrawing = { readonly path: string; readonly size: number };

/** Draws a text as a QR code, with a margin of four modules (ISO/IEC 18004) and error correction for a scratched screen. */
export function qrPath(text: string): QrDrawing {
	const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
	const squares = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
	return { path: squares.join(''), size: rows.length };
}
