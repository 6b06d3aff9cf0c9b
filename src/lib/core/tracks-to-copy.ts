import { questionsOf, tracksOf } from './tracks.ts';
import type { Workshop } from './workshop.ts';

/**
 * The tracks that another workshop may begin with, by question, in their order: those that are not set aside, in the
 * words that stand for them now. Erased words are not there to be copied, and nothing says who proposed what.
 */
export function listsToCopy(
	workshop: Workshop
): readonly { readonly question: string; readonly texts: readonly string[] }[] {
	return questionsOf(workshop).map((question) => ({
		question,
		texts: tracksOf(workshop, question).flatMap(({ text, setAside }) =>
			text === null || setAside !== null ? [] : [text]
		)
	}));
}
