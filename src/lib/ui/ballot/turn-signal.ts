import { painted } from '../common/painted.ts';

/**
 * Tells the room that a turn is over: two short notes where the sound is on, and a short buzz for the hands. The same
 * for a ballot that was cast and one that was given up, so that nobody hears which it was. The notes come after the
 * words, as the first of them costs a cheap tablet some 70 ms.
 */
export function signalTurnOver(withSound: boolean): void {
	navigator.vibrate?.(60);
	if (withSound) void painted().then(playNotes);
}

const notes = [659.26, 880]; // E5, A5
const length = 0.14;

// Made by the browser itself, so that no file is fetched. A tablet without sound stays silent.
function playNotes(): void {
	if (!('AudioContext' in globalThis)) return;
	const audio = new AudioContext();
	const volume = audio.createGain();
	volume.connect(audio.destination);
	volume.gain.setValueAtTime(0.12, audio.currentTime);
	volume.gain.setTargetAtTime(0, audio.currentTime + notes.length * length, 0.05);
	for (const [index, frequency] of notes.entries()) {
		const note = new OscillatorNode(audio, { type: 'sine', frequency });
		note.connect(volume);
		note.start(audio.currentTime + index * length);
		note.stop(audio.currentTime + (index + 1) * length + 0.1);
		if (index === notes.length - 1) note.onended = () => void audio.close();
	}
}
