import { canonical } from '../../core/canonical.ts';
import { encodeSums, emptySums } from '../../core/online/sums.ts';
import { windowFault, type VoteWindow } from '../../core/online/vote-window.ts';
import type { Refusal } from '../../core/refusal.ts';
import { gradesOf } from '../../core/scale.ts';
import type { PublishedList } from '../../core/sync/catalogue.ts';
import { newId } from '../../seal/random.ts';
import { makeSumsKey, sealSums } from '../../seal/sums-box.ts';
import { note } from '../audit/note.ts';
import { transact } from '../database/transact.ts';
import { familiesOf } from '../ledger/catalogue.ts';
import { writeWithin, type Hand } from '../ledger/office-entries.ts';
import type { Office } from '../office.ts';
import { Refused, refusing } from '../refused.ts';

/**
 * Opens the online urn of a published national list: one for each list, so that nobody votes twice by two urns. Refuses
 * 'list-unknown', 'vote-window-malformed' and 'vote-already-opened'.
 */
export async function openOnlineUrn(
	office: Pick<Office, 'db' | 'ledger' | 'identity'>,
	list: string,
	window: VoteWindow,
	{ by, now }: Hand
): Promise<Refusal | null> {
	const fault = windowFault(window, now.toISOString());
	if (fault) return fault;
	const lists = (await familiesOf(office.ledger)).flatMap((family) => family.lists);
	const published = lists.find((one) => one.list === list);
	if (!published || published.withdrawn !== null) return { kind: 'list-unknown' };
	const shape = shapeFor(published);
	const [urn, key] = [newId(), makeSumsKey()];
	const box = await sealSums(key, urn, encodeSums(emptySums(shape)));
	const row = { urn, list, ...window, by, shape: canonical(shape), ballots: 0, box, key };
	const moments = { opens: minuteOf(window.opens), closes: minuteOf(window.closes) };
	const body = { urn, list, published: published.published, ...moments, by };
	return refusing(() =>
		transact(office.db, async (trx) => {
			const added = await trx
				.insertInto('online_urns')
				.values({ ...row, tallies: null, closed: null })
				.onConflict((conflict) => conflict.column('list').doNothing())
				.returning('urn')
				.executeTakeFirst();
			if (!added) throw new Refused({ kind: 'vote-already-opened' });
			await writeWithin(trx, office, urn, [{ kind: 'online-urn-opened', body }], { by, now });
			await note(trx, by, 'online-opened', list, now);
			return null;
		})
	);
}

function shapeFor({ questions, scale, rule }: PublishedList) {
	const tracks = questions.reduce((sum, one) => sum + one.tracks.length, 0);
	return { tracks, grades: gradesOf(scale).length, rule };
}

// The journal tells time to the minute.
function minuteOf(instant: string): string {
	return `${instant.slice(0, 16)}Z`;
}
