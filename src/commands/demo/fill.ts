import { isRefusal } from '../../lib/core/refusal.ts';
import { joinStatement } from '../../lib/core/sync/joining.ts';
import { newId } from '../../lib/seal/random.ts';
import { signValue } from '../../lib/seal/signed-value.ts';
import { makeJoinCode } from '../../lib/server/devices.ts';
import { joinDevice } from '../../lib/server/joining.ts';
import { append } from '../../lib/server/ledger/append.ts';
import type { Office } from '../../lib/server/office.ts';
import type { Entry } from '../../lib/core/entry.ts';
import { Chance } from './chance.ts';
import { planOf } from './country.ts';
import { ScriptedRoom } from './scripted-room.ts';
import { ScriptedTablet } from './scripted-tablet.ts';
import { tasteOf } from './taste.ts';
import { play, type RoomPlan } from './workshop-script.ts';

const seed = 'Préau 2026';
const first = '2026-09-01';

/**
 * Fills an office with so many rooms of a country, from a tablet of each region, and with what an office meets beside
 * them: a rehearsal, a room of a tablet that never joined, and the same meeting written down twice. Answers how many
 * entries were sent.
 */
export async function fillCountry(office: Office, rooms: number): Promise<number> {
	const tablets = new Map<string, ScriptedTablet>();
	const country = new Chance(seed);
	let entries = 0;
	for (let index = 0; index < rooms; index += 1) {
		const plan = planOf(index, country, first);
		const region = plan.details.region ?? '';
		const tablet = tablets.get(region) ?? (await joinedTablet(office, `Tablette ${region}`, region));
		tablets.set(region, tablet);
		entries += await fillRoom(office, tablet, { plan, country, chance: country.of(`room ${index}`) });
	}
	const [tablet] = tablets.values();
	return entries + (tablet ? await fillBeside(office, tablet, country) : 0);
}

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

/** Plays a room and sends it; answers how many entries it has. */
export async function fillRoom(
	office: Office,
	tablet: ScriptedTablet,
	{ plan, country, chance }: { readonly plan: RoomPlan; readonly country: Chance; readonly chance: Chance }
): Promise<number> {
	const { day, region } = plan.details;
	const room = new ScriptedRoom(tablet.device, day, chance);
	play(room, plan, chance, tasteOf(country, region ?? '', chance));
	await send(office, tablet, room.entries, new Date(`${day}T18:00:00Z`));
	return room.entries.length;
}

async function fillBeside(office: Office, tablet: ScriptedTablet, country: Chance): Promise<number> {
	const signed = { ...planOf(0, country, first), stage: 'signed' } as const;
	const stranger = await ScriptedTablet.made();
	const beside = [
		{ tablet, plan: { ...signed, purpose: 'rehearsal' as const }, name: 'rehearsal' },
		{
			tablet: stranger,
			plan: { ...signed, details: { ...signed.details, place: 'Vannes, port' } },
			name: 'stranger'
		},
		{ tablet, plan: { ...signed, stage: 'gathering' as const }, name: 'twin' }
	];
	let entries = 0;
	for (const { tablet: own, plan, name } of beside)
		entries += await fillRoom(office, own, { plan, country, chance: country.of(name) });
	return entries;
}
