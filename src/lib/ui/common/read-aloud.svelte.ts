import type { Language } from '../../words/language.ts';

/**
 * Reads texts aloud with voices that lie on the tablet itself: what a room writes goes to no voice on the network.
 * Without such a voice in the language there is nothing to read with, and `canRead` says so.
 */
export class ReadAloud {
	/** The text that is being read, or null. */
	reading: string | null = $state(null);
	#voices: readonly SpeechSynthesisVoice[] = $state.raw([]);
	readonly #synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;
	readonly #look = () => (this.#voices = this.#synthesis?.getVoices() ?? []);

	constructor() {
		this.#look();
		this.#synthesis?.addEventListener?.('voiceschanged', this.#look); // browsers find their voices late
	}

	canRead(language: Language): boolean {
		return this.#voiceFor(language) !== undefined;
	}

	read(text: string, language: Language): void {
		const voice = this.#voiceFor(language);
		if (!voice || !this.#synthesis) return;
		this.silence();
		const utterance = new SpeechSynthesisUtterance(text);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		utterance.rate = 0.9;
		utterance.onend = utterance.onerror = () => {
			if (this.reading === text) this.reading = null;
		};
		this.reading = text;
		this.#synthesis.speak(utterance);
	}

	silence(): void {
		this.reading = null;
		this.#synthesis?.cancel();
	}

	/** Nothing is read any more, and nothing is listened for. */
	end(): void {
		this.silence();
		this.#synthesis?.removeEventListener?.('voiceschanged', this.#look);
	}

	#voiceFor(language: Language): SpeechSynthesisVoice | undefined {
		return this.#voices.find(({ localService, lang }) => localService && lang.slice(0, 2) === language);
	}
}
