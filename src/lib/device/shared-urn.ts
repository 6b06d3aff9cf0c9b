import type { Refusal } from '../core/refusal.ts';
import { isRefusal } from '../core/refusal.ts';
import { urnsOf, urnState } from '../core/urns.ts';
import { lastRound, type Urn, type Workshop } from '../core/workshop.ts';
import { newId } from '../seal/random.ts';
import { makeUrnKey } from '../seal/urn-box.ts';
import type { SettingRow, UrnRow } from './database.ts';
import type { OpenWorkshop } from './open-workshop.svelte.ts';
import { Refused, storing } from './storage-failure.ts';
import { answerOf, strictly } from './strict.ts';
import { checkWriter } from './writer.ts';

/** The urn of the last round that the leading tablet gave to this one and that nobody closed yet; undefined for none. */
export function urnGivenTo(state: Workshop, device: string): Urn | undefined {
	const round = lastRound(state);
	if (!round || round.device === device) return undefined; // its own came with the round
	return urnsOf(state, round.id).find((urn) => urn.device === device && urnState(urn) === 'open');
}

/** Gives an urn of the running round to another tablet. */
export function giveUrn(workshop: OpenWorkshop, device: string): Promise<Refusal | null> {
	return workshop.act({ kind: 'add-urn', urn: newId(), device });
}

/**
 * Opens on this tablet the urn that it was given in the journal, sealed under a key of its own. Once and for all: an
 * urn whose ballots this tablet lost is never begun again as if it were empty.
 */
export async function takeUrn(workshop: OpenWorkshop): Promise<Refusal | null> {
	const { hand, stream } = workshop;
	const given = urnGivenTo(workshop.state, hand.key.device);
	if (!given) return { kind: 'round-not-open' };
	const { id, round } = given;
	const row: UrnRow = { id, stream, round, key: await makeUrnKey(), turn: 1, spoiled: 0, paper: 0 };
	const mark: SettingRow = { key: `urn-taken:${id}`, value: true };
	const taken = await storing(() =>
		strictly(hand.database, ['settings', 'urns'], async (transaction) => {
			const settings = transaction.objectStore('settings');
			const urns = transaction.objectStore('urns');
			const [before] = await Promise.all([
				answerOf<SettingRow | undefined>(settings.get(mark.key)),
				checkWriter(transaction, hand.writer)
			]);
			if (before) throw new Refused({ kind: 'urn-unreadable' });
			settings.put(mark);
			urns.add(row);
		})
	);
	if (isRefusal(taken)) return taken;
	await workshop.countUrn();
	return null;
}
