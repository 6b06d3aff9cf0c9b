import { builtInConsultation } from '../../../src/lib/core/built-in-consultation.ts';
import type { Entry } from '../../../src/lib/core/entry.ts';
import { makeDeviceKey } from '../../../src/lib/seal/device-key.ts';
import { named } from '../../core/author.ts';
import { Scribe } from '../ledger/scribe.ts';

/** Where and when an invented room met. */
export type Meeting = {
	readonly place: string;
	readonly region: string | null;
	readonly day?: string;
	readonly people?: number;
	readonly purpose?: 'real' | 'rehearsal';
	/** The stream of the room, where its name does not give it. */
	readonly stream?: string;
};

/** Proposals of an invented room, and the grades that each got, best to worst, of twelve people. */
const proposals = [
	['Ouvrir les données publiques des communes', [7, 3, 1, 1, 0, 0]],
	['Former les élus et les agents au gouvernement ouvert', [2, 6, 2, 1, 1, 0]],
	['Créer un réseau européen de laboratoires citoyens', [1, 3, 3, 2, 1, 2]]
] as const;

/** A tablet with a room in which nothing was proposed yet. */
export async function roomAt(meeting: Meeting): Promise<Scribe> {
	const { place, region, day = '2026-11-20', people = 14, purpose = 'real' } = meeting;
	const scribe = new Scribe(place, await makeDeviceKey(), meeting.stream ?? named(`room at ${place}`));
	const details = { place, region, department: null, day, people, byCategory: {} };
	scribe.writes('workshop-opened', {
		consultation: builtInConsultation({ kind: 'worst' }),
		purpose,
		details
	});
	return scribe;
}

/** The same with proposals, one of them merged and reworded, one set aside. */
export async function gatheringAt(meeting: Meeting): Promise<Scribe> {
	const scribe = await roomAt(meeting);
	for (const [text] of proposals) proposes(scribe, text);
	const same = proposes(scribe, 'Publier les données des mairies');
	const first = named(`${scribe.stream} ${proposals[0][0]}`);
	scribe.writes('tracks-merged', {
		track: named(`${scribe.stream} merged`),
		question: 'q1',
		of: [first, bodyOf(same).proposal],
		words: same.hash
	});
	const aside = bodyOf(proposes(scribe, 'Changer la couleur du logo')).proposal;
	scribe.writes('proposal-set-aside', { track: aside, reason: 'Hors sujet' });
	return scribe;
}

/** A whole day: the list frozen, the urn closed, the ballots counted, a remark. */
export async function dayAt(meeting: Meeting): Promise<Scribe> {
	const scribe = await roomAt(meeting);
	const entries = proposals.map(([text]) => proposes(scribe, text));
	const [round, urn] = [named(`${scribe.stream} round`), named(`${scribe.stream} urn`)];
	const tracks = entries.map((entry) => ({ track: bodyOf(entry).proposal, words: entry.hash }));
	const last = entries.at(-1)!;
	const seen = [{ device: scribe.device, epoch: scribe.epoch, seq: last.head.seq, hash: last.hash }];
	const rule = { kind: 'worst' } as const;
	const questions = [{ question: 'q1', tracks }];
	scribe.writes('round-opened', { round, questions, scale: 'quality-6', rule, seen });
	scribe.writes('urn-opened', { urn, round, device: scribe.device });
	const tallies = tracks.map(({ track }, index) => ({ track, counts: proposals[index]![1], noOpinion: 0 }));
	scribe.writes('urn-closed', { urn, ballots: 12, spoiled: 0, paper: 0, tallies });
	scribe.writes('remark-recorded', { round, text: 'Deux personnes sont parties avant le vote.' });
	return scribe;
}

function proposes(scribe: Scribe, text: string): Entry {
	const body = { proposal: named(`${scribe.stream} ${text}`), question: 'q1', text, category: null } as const;
	return scribe.writes('proposal-added', { ...body, origin: 'turn' }, '2026-11-20');
}

function bodyOf(entry: Entry): { readonly proposal: string } {
	return entry.body as { readonly proposal: string };
}
