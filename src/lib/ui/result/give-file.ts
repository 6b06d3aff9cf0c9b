import { giveBlob } from '../common/give-blob.ts';
import type { Format } from './file-formats.ts';

/** Hands a file to the browser, which saves it where it saves what is downloaded; no network is asked. */
export async function giveFile(name: string, text: string, format: Format): Promise<void> {
	const written = new Blob([text], { type: mediaTypes[format === 'png' ? 'svg' : format] });
	const blob = format === 'png' ? await drawn(written) : written;
	giveBlob(name, blob);
}

const mediaTypes = {
	csv: 'text/csv;charset=utf-8',
	json: 'application/json',
	svg: 'image/svg+xml'
} as const;

/** The picture in points, twice as many as it is large. */
async function drawn(svg: Blob): Promise<Blob> {
	const address = URL.createObjectURL(svg);
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * 2;
		canvas.height = image.naturalHeight * 2;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!png) throw new Error('the canvas gives no picture');
		return png;
	} finally {
		URL.revokeObjectURL(address);
	}
}
