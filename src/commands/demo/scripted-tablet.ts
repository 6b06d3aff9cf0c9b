import type { Batch } from '../../lib/core/sync/messages.ts';
import { mostEntries, packSegment } from '../../lib/core/sync/segment.ts';
import type { Entry } from '../../lib/core/entry.ts';
import { makeDeviceKey, type DeviceKey } from '../../lib/seal/device-key.ts';
import { signHead } from '../../lib/seal/signed-head.ts';

/** A tablet of the demonstration: a real key, nobody's hand. */
export class ScriptedTablet {
	readonly key: DeviceKey;

	private constructor(key: DeviceKey) {
		this.key = key;
	}

	static async made(): Promise<ScriptedTablet> {
		return new ScriptedTablet(await makeDeviceKey());
	}

	get device(): string {
		return this.key.device;
	}

	/** A chain as the tablet sends it, in batches, each signed to its end. */
	async batchesOf(entries: readonly Entry[]): Promise<Batch[]> {
		const batches: Batch[] = [];
		for (let start = 0; start < entries.length; start += mostEntries)
			batches.push(await this.#batch(entries.slice(start, start + mostEntries)));
		return batches;
	}

	async #batch(entries: readonly Entry[]): Promise<Batch> {
		const { head, hash } = entries.at(-1)!;
		const { stream, device, epoch, seq } = head;
		const signature = await signHead(this.key, stream, { device, epoch, seq, hash });
		const rows = entries.map(({ head: own, salt, body }) => ({ head: own, salt, body }));
		const { alg, publicKey: key } = this.key;
		return { stream, authors: [{ device, alg, key }], segments: [packSegment(rows, signature)] };
	}
}
