import { builtInConsultation } from '../../src/lib/core/built-in-consultation.ts';
import type { Draft } from '../../src/lib/core/entry-kinds.ts';
import type { Entry } from '../../src/lib/core/entry.ts';
import { packSegment } from '../../src/lib/core/sync/segment.ts';
import { makeDeviceKey, type DeviceKey } from '../../src/lib/seal/device-key.ts';
import { sealEntry } from '../../src/lib/seal/entry.ts';
import { newEpoch, newId, newSalt } from '../../src/lib/seal/random.ts';
import { signHead } from '../../src/lib/seal/signed-head.ts';

/** A room of so many entries of about 1 kB, as the requests that a tablet sends: signed, JSON. */
export async function roomBatches(entries: number, batch: number): Promise<string[]> {
	const key = await makeDeviceKey();
	const room = write(key, entries);
	const texts: string[] = [];
	for (let start = 0; start < room.length; start += batch) {
		const part = room.slice(start, start + batch);
		const { head, hash } = part.at(-1)!;
		const signature = await signHead(key, head.stream, { ...head, hash });
		const segment = packSegment(
			part.map(({ head: own, salt, body }) => ({ head: own, salt, body })),
			signature
		);
		const authors = [{ device: key.device, alg: key.alg, key: key.publicKey }];
		const sent = { stream: head.stream, authors, segments: [segment] };
		texts.push(JSON.stringify({ v: 1, request: newId(), app: 'bench', asks: [], batch: sent }));
	}
	return texts;
}

function write({ device }: DeviceKey, count: number): Entry[] {
	const [stream, epoch] = [newId(), newEpoch()];
	const entries: Entry[] = [];
	for (let seq = 1; seq <= count; seq += 1) {
		const prev = entries.at(-1)?.hash ?? null;
		const place = { stream, device, epoch, seq, prev, clock: seq, at: '2026-11-25T10:00+01:00' };
		entries.push(sealEntry(draft(seq), place, newSalt()));
	}
	return entries;
}

const details = {
	place: 'Paris',
	region: '11',
	department: null,
	day: '2026-11-25',
	people: 30,
	byCategory: {}
};

function draft(seq: number): Draft {
	const consultation = builtInConsultation({ kind: 'worst' });
	if (seq === 1) return { kind: 'workshop-opened', body: { consultation, purpose: 'real', details } };
	const text = `${seq} ${'des mots de quelqu’un, '.repeat(26)}`.slice(0, 590).trim();
	const body = { proposal: newId(), question: 'q1', text, origin: 'turn', category: null } as const;
	return { kind: 'proposal-added', body };
}
