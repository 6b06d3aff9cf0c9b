import type { Language } from '../../words/language.ts';

/**
 * The voices that speak on this device itself. A voice that is not local would send what it reads to somebody's
 * server, and is never used.
 */
export class LocalVoices {
	#voices: readonly SpeechSynthesisVoice[] = $state.raw([]);
	readonly #speech: SpeechSynthesis | undefined = globalThis.speechSynthesis;

	constructor() {
		$effect(() => {
			const read = () =>
				(this.#voices = this.#speech?.getVoices().filter((voice) => voice.localService) ?? []);
			read();
			this.#speech?.addEventListener?.('voiceschanged', read);
			return () => {
				this.#speech?.removeEventListener?.('voiceschanged', read);
				this.stop();
			};
		});
	}

	/** A voice for a language, the device's own favourite first; undefined where none speaks it. */
	voiceFor(language: Language): SpeechSynthesisVoice | undefined {
		const voices = this.#voices.filter(({ lang }) => lang.slice(0, 2).toLowerCase() === language);
		return voices.find((voice) => voice.default) ?? voices[0];
	}

	/** Reads texts out one after the other, each in its language; `onend` also when it is stopped. */
	read(texts: readonly { readonly text: string; readonly lang: Language }[], onend: () => void): void {
		this.stop();
		for (const [index, { text, lang }] of texts.entries()) {
			const utterance = new SpeechSynthesisUtterance(text);
			const voice = this.voiceFor(lang);
			if (!voice) continue;
			utterance.voice = voice;
			utterance.lang = voice.lang;
			utterance.onerror = onend;
			if (index === texts.length - 1) utterance.onend = onend;
			this.#speech?.speak(utterance);
		}
	}

	stop(): void {
		this.#speech?.cancel();
	}
}
