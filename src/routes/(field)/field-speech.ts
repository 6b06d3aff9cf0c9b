import { Speech } from '$lib/ui/common/speech.svelte.ts';
import { preferredLanguage } from '$lib/words/language.ts';

/** What the field pages say, in one language at a time: these pages are never rendered on a server. */
export const speech = new Speech(preferredLanguage());
