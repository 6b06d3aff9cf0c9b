import type { JoinRequest, RenewRequest } from '$lib/core/sync/joining.ts';
import { joinStatement, renewStatement } from '$lib/core/sync/joining.ts';
import { makeDeviceKey, type DeviceKey } from '$lib/seal/device-key.ts';
import { newId } from '$lib/seal/random.ts';
import { signValue } from '$lib/seal/signed-value.ts';
import type { Database } from '$lib/server/database/tables.ts';
import { makeJoinCode } from '$lib/server/devices.ts';
import { joinDevice, type MetOffice } from '$lib/server/joining.ts';
import { officeOf } from '$lib/server/office-identity.ts';

/** The office of this database. */
export async function officeOn(db: Database): Promise<MetOffice> {
	return { db, identity: await officeOf(db) };
}

/** A tablet of a test: its key, and what it says to join and to renew. */
export class TestTablet {
	readonly key: DeviceKey;

	constructor(key: DeviceKey) {
		this.key = key;
	}

	static async made(): Promise<TestTablet> {
		return new TestTablet(await makeDeviceKey());
	}

	async joining(code: string): Promise<JoinRequest> {
		const { device, alg, publicKey } = this.key;
		const proof = await signValue(this.key, joinStatement(code, device));
		return { v: 1, request: newId(), code, key: { device, alg, key: publicKey }, proof, app: 'test' };
	}

	async renewing(challenge: string): Promise<RenewRequest> {
		const { device } = this.key;
		const proof = await signValue(this.key, renewStatement(challenge, device));
		return { v: 1, request: newId(), device, challenge, proof };
	}

	/** Joins an office for good, and answers what it shows with each request. */
	async joined(office: MetOffice, region: string | null = null): Promise<string> {
		const { code } = await makeJoinCode(office.db, { region, label: 'tablet', by: 'test' });
		const answer = await joinDevice(office, await this.joining(code));
		if (!('token' in answer)) throw new Error(answer.kind);
		return this.bearer(answer.token);
	}

	bearer(token: string): string {
		return `Bearer ${this.key.device}.${token}`;
	}
}
