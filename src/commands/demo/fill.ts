import { isRefusal } from '../../lib/core/refusal.ts';
import { joinStatement } from '../../lib/core/sync/joining.ts';
import { newId } from '../../lib/seal/random.ts';
import { signValue } from '../../lib/seal/signed-value.ts';
import { makeJoinCode } from '../../lib/server/devices.ts';
import { joinDevice } from '../../lib/server/joining.ts';
import { append } from '../../lib/server/ledger/append.ts';
import type { Office } from '../../lib/server/office.ts';
import type { Entry } from '../../lib/core/entry.ts';
import type { Chance } from './chance.ts';
import { ScriptedRoom } from './scripted-room.ts';
import { ScriptedTablet } from './scripted-tablet.ts';

/** A tablet that joined by a one-time code, as any other. */
export async function joinedTablet(
	office: Office,
	label: string,
	region: string | null
): Promise<ScriptedTablet> {
	const tablet = await ScriptedTablet.made();
	const { device, alg, publicKey } = tablet.key;
	const { code } = await makeJoinCode(office.db, { region, label, by: 'demo' });
	const proof = await signValue(tablet.key, joinStatement(code, device));
	const key = { device, alg, key: publicKey };
	const answer = await joinDevice(office, { v: 1, request: newId(), code, key, proof, app: 'demo' });
	if (isRefusal(answer)) throw new Error(answer.kind);
	return tablet;
}

/** Sends a room's entries through the office's one way in, as a tablet's batches. */
export async function send(
	office: Office,
	tablet: ScriptedTablet,
	entries: readonly Entry[],
	now: Date
): Promise<void> {
	const delivery = { carrier: tablet.device, received: now.toISOString() };
	for (const batch of await tablet.batchesOf(entries)) {
		const taken = await append(office.ledger, batch, delivery);
		if (isRefusal(taken)) throw new Error(taken.kind);
	}
}

/** Plays a room and sends it when its day is over; answers how many entries it has. */
export async function fillRoom(
	office: Office,
	tablet: ScriptedTablet,
	day: string,
	chance: Chance,
	script: (room: ScriptedRoom) => void
): Promise<number> {
	const room = new ScriptedRoom(tablet.device, day, chance);
	script(room);
	await send(office, tablet, room.entries, new Date(`${day}T18:00:00Z`));
	return room.entries.length;
}
