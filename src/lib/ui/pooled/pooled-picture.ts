import type { PooledPage } from '../../core/office/pooled-page.ts';
import { allowsNoOpinion } from '../../core/rule.ts';
import { textIn } from '../../words/language.ts';
import { ruleSentence } from '../ballot/rule-sentence.ts';
import { blocksOf, type Row } from '../result/profile.ts';
import { profilePicture } from '../result/profile-picture.ts';
import { noOpinionSentence } from '../result/sentences.ts';
import type { ListTelling } from './list-telling.ts';

/** The merit profiles of a question over all rooms, as a picture that needs nothing else. */
export function pooledPicture(
	rows: readonly Row[],
	{ list, pooled }: PooledPage,
	{ telling }: ListTelling,
	question: string
): string {
	const { words, language, looks } = telling;
	const { office, result, paper } = words;
	const { rooms = 0, ballots = 0 } = pooled.total ?? {};
	return profilePicture({
		lang: language,
		alt: paper.picture.alt(question),
		title: question,
		lead: [
			textIn(list.title, language).text,
			office.pooled.summary(office.pooled.rooms(rooms), office.pooled.ballots(ballots))
		],
		warnings: [],
		half: result.half,
		looks,
		noOpinion: allowsNoOpinion(list.rule) ? result.noOpinion : null,
		rows: rows.map(({ one, text, tied }) => ({
			rank: String(one.rank),
			tied: tied ? result.tied : null,
			text,
			blocks: blocksOf(one),
			look: one.grade === null ? null : (looks[one.grade] ?? null),
			note: noOpinionSentence(one, telling)
		})),
		foot: [paper.picture.how, ruleSentence(list.rule, list.scale, words)]
	});
}
