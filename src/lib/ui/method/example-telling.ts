import type { Language } from '../../words/language.ts';
import type { Words } from '../../words/words.ts';
import { gradeLooks } from '../ballot/grade-look.ts';
import type { Telling } from '../result/sentences.ts';
import { exampleRule, exampleScale, exampleTracks } from './example.ts';

/** How the example of the method is told; needs the words of `method`, `grades`, `result` and `explanation`. */
export function exampleTelling(words: Words, language: Language): Telling {
	const looks = gradeLooks(exampleScale, words);
	const nameOf = (id: string) => {
		const track = exampleTracks.find((one) => one === id);
		return track ? words.method.names.tracks[track] : id;
	};
	return { words, language, rule: exampleRule, looks, grades: looks.map(({ word }) => word), nameOf };
}
