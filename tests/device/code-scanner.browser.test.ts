import encodeQR from 'qr';
import { afterEach, expect, test, vi } from 'vitest';
import { scanCodes } from '$lib/device/code-scanner.ts';

afterEach(() => {
	vi.restoreAllMocks();
	document.body.replaceChildren();
});

// Each of them stayed unread as long as it was held still, when the page showed less than the camera took.
test.each(['http://localhost:40175/join#2sU8F8JQ_U1Nger2', 'http://localhost:40454/join#SPibYwZ3wsu3Diug'])(
	'%s is read from a camera that does not move',
	async (text) => {
		const video = shownAt(640, 432);
		vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(filmOf(text, 640, 480));
		const read = await new Promise<string>((resolve, reject) => {
			scanCodes(video, resolve).then((begun) => {
				if (typeof begun === 'string') reject(new Error(begun));
				else setTimeout(begun, 5000);
			}, reject);
		});
		expect(read).toBe(text);
	}
);

test('where there is no camera, or nobody allowed it, that is said', async () => {
	const asked = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
	asked.mockRejectedValueOnce(new DOMException('no device', 'NotFoundError'));
	expect(await scanCodes(shownAt(640, 480), () => {})).toBe('absent');
	asked.mockRejectedValueOnce(new DOMException('not now', 'NotAllowedError'));
	expect(await scanCodes(shownAt(640, 480), () => {})).toBe('refused');
});

function shownAt(width: number, height: number): HTMLVideoElement {
	const video = document.createElement('video');
	video.muted = true;
	video.style.cssText = `width: ${width}px; height: ${height}px; object-fit: cover`;
	document.body.append(video);
	return video;
}

/** What a camera sees that somebody holds before the code: the browser has none, the film stands for it. */
function filmOf(text: string, width: number, height: number): MediaStream {
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	const paint = canvas.getContext('2d')!;
	const modules = encodeQR(text, 'raw', { border: 4 });
	const size = Math.floor(height / modules.length);
	const draw = () => {
		paint.fillStyle = '#fff';
		paint.fillRect(0, 0, width, height);
		paint.fillStyle = '#000';
		modules.forEach((row, y) =>
			row.forEach((dark, x) => dark && paint.fillRect(80 + x * size, y * size, size, size))
		);
	};
	draw();
	const film = canvas.captureStream(10);
	const again = setInterval(draw, 100); // a canvas that rests gives no frames
	film.getVideoTracks()[0]!.addEventListener('ended', () => clearInterval(again));
	return film;
}
