/** Why no code can be scanned: there is no camera, or nobody allowed its use. */
export type NoCamera = 'absent' | 'refused';

/**
 * Shows what the camera sees in a video element, and tells each code that it reads, until it is called off. What reads
 * the pictures is loaded with the first use.
 */
export async function scanCodes(
	video: HTMLVideoElement,
	found: (text: string) => void
): Promise<(() => void) | NoCamera> {
	if (!navigator.mediaDevices?.getUserMedia) return 'absent';
	const { frameLoop, QRCanvas, rearCamera } = await import('qr/dom.js');
	try {
		const camera = await rearCamera(video);
		const canvas = new QRCanvas({}, { effort, timeLimit });
		const end = frameLoop(() => {
			// As the camera took it, not as the page shows it, which may be narrower.
			void camera.readFrame(canvas, true).then((read) => typeof read === 'string' && found(read));
		}, video);
		return () => {
			end();
			camera.stop();
		};
	} catch (error) {
		const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
		return isRefused ? 'refused' : 'absent';
	}
}

/**
 * How much is tried with a picture, and for how many milliseconds at most. By itself the reader tries least: of pictures
 * drawn out of shape one in 350 was never read, and none with three tries; a slow tablet needs longer than a frame.
 */
const [effort, timeLimit] = [3, 100];
