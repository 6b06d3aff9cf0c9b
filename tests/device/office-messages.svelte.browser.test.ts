import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '$lib/core/refusal.ts';
import { readJournal, rereadJournal } from '$lib/device/journal.ts';
import { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';
import { ReadMessages } from '$lib/device/read-messages.ts';
import { strictly } from '$lib/device/strict.ts';
import type { Hand } from '$lib/device/tablet.svelte.ts';
import type { Draft } from '$lib/core/entry-kinds.ts';
import type { Entry } from '$lib/core/entry.ts';
import { makeDeviceKey, type DeviceKey } from '$lib/seal/device-key.ts';
import { sealEntry } from '$lib/seal/entry.ts';
import { newEpoch, newSalt } from '$lib/seal/random.ts';
import { everything, must, newHand, newRoom } from './room.ts';

let anna: Hand;
let office: DeviceKey;

beforeEach(async () => {
	localStorage.clear();
	anna = await newHand();
	office = await makeDeviceKey();
});

afterEach(() => anna.database.delete());

async function joins(): Promise<void> {
	const { device, alg, publicKey: key } = office;
	const row = { one: 1, name: 'Bureau', key: { device, alg, key }, catalogue: device, region: null } as const;
	const terms = { label: 'Tablette', token: 't', expires: '2028-01-01', since: '2026-11-20T09:00:00Z' };
	await anna.database.offices.put({ ...row, ...terms });
}

// As sync keeps what the office wrote, once its signature was verified.
async function comes(stream: string, draft: Draft): Promise<Entry> {
	const place = { stream, device: office.device, epoch: newEpoch(), seq: 1, prev: null, clock: 1000 };
	const entry = sealEntry(draft, { ...place, at: '2026-11-25T10:00Z' }, newSalt());
	const { head, salt, body } = entry;
	await strictly(anna.database, ['entries'], async (transaction) => {
		transaction.objectStore('entries').put({ head, salt, body });
		return Promise.resolve();
	});
	return entry;
}

test('a message of the office stands in the workshop and on its card until it is marked as read', async () => {
	await joins();
	const room = await newRoom(anna);
	const sent = await comes(room.stream, {
		kind: 'message-sent',
		body: { text: 'Il manque le relevé', by: 'ana' }
	});
	await room.refresh();
	expect(room.state.messages).toMatchObject([{ text: 'Il manque le relevé' }]);
	const [row] = await anna.database.chains.all();
	expect(row?.summary.messages).toEqual([sent.hash]);
	const marks = new ReadMessages(anna);
	const stop = $effect.root(() => {
		$effect(() => void marks.unread(room.stream, [sent.hash]));
	});
	await expect.poll(() => marks.unread(room.stream, [sent.hash])).toEqual([sent.hash]);
	await must(marks.mark(room.stream, [sent.hash]));
	await expect.poll(() => marks.unread(room.stream, [sent.hash])).toEqual([]);
	expect(marks.unread(room.stream, [sent.hash, 'a later one'])).toEqual(['a later one']);
	stop();
});

test('on a tablet that joined no office nobody is taken for it, and once it joins all is read again', async () => {
	const room = await newRoom(anna);
	await must(room.addProposals('q1', ['my name is Anna'], 'facilitator'));
	const words = [...room.state.texts.keys()][0]!;
	await comes(room.stream, { kind: 'erased', body: { targets: [words] } });
	const before = await rereadJournal(anna, room.stream);
	if (isRefusal(before)) throw new Error(before.kind);
	expect([...before.workshop.texts.values()]).toEqual(['my name is Anna']);
	expect(JSON.stringify(await everything(anna))).toContain('my name is Anna');
	await joins();
	const after = await rereadJournal(anna, room.stream);
	if (isRefusal(after)) throw new Error(after.kind);
	expect(after.workshop.texts.size).toBe(0);
	expect(JSON.stringify(await everything(anna))).not.toContain('my name is Anna');
});

test('what the office cancels can be written no more', async () => {
	await joins();
	const room = await newRoom(anna);
	await comes(room.stream, {
		kind: 'workshop-voided',
		body: { sameAs: null, reason: 'la même réunion' }
	});
	await room.refresh();
	expect(await room.addProposals('q1', ['more'], 'facilitator')).toEqual({ kind: 'workshop-voided' });
	const again = await OpenWorkshop.read(anna, room.stream);
	expect(again.state.voided?.reason).toBe('la même réunion');
	expect(isRefusal(await readJournal(anna.database, anna.key.device, room.stream))).toBe(false);
});
