import { makeDeviceKey, type DeviceKey } from '../../../src/lib/seal/device-key.ts';
import { signHead } from '../../../src/lib/seal/signed-head.ts';
import type { Entry } from '../../../src/lib/core/entry.ts';
import type { Batch } from '../../../src/lib/core/sync/messages.ts';
import { packSegment, type Segment } from '../../../src/lib/core/sync/segment.ts';
import { Author, headOf, named, stream } from '../../core/author.ts';

/** A tablet with a real key, that writes one chain and packs what it wrote. */
export class Scribe extends Author {
	readonly key: DeviceKey;
	readonly written: Entry[] = [];

	constructor(name: string, key: DeviceKey, of = stream) {
		super(name, key.device, of);
		this.key = key;
	}

	override writes: Author['writes'] = (kind, body, at) => {
		const entry = super.writes(kind, body, at);
		this.written.push(entry);
		return entry;
	};

	/** Everything from one place to another, signed at its end. */
	async segment(first = 1, last = this.written.length): Promise<Segment> {
		const entries = this.written.slice(first - 1, last);
		return packSegment(entries.map(rowOf), await this.signature(last));
	}

	signature(last: number): Promise<string> {
		return signHead(this.key, this.stream, headOf(this.written[last - 1]!));
	}

	async batch(first = 1, last = this.written.length): Promise<Batch> {
		return this.around(await this.segment(first, last));
	}

	/** A batch of these segments, with this tablet's key. */
	around(...segments: readonly Segment[]): Batch {
		const { device, alg, publicKey: key } = this.key;
		return { stream: this.stream, authors: [{ device, alg, key }], segments };
	}

	admits(other: Scribe): Entry {
		const { device, alg, publicKey: key } = other.key;
		return this.writes('device-admitted', { device, alg, key });
	}

	/** Entries such as a room has, as many as asked for. */
	proposesMany(count: number, prefix = 'proposal'): void {
		for (let index = 0; index < count; index += 1) this.proposes(`${prefix} ${index} of ${this.epoch}`);
	}
}

/** A tablet that opened a room of its own. */
export async function roomOf(name: string): Promise<Scribe> {
	const scribe = new Scribe(name, await makeDeviceKey(), named(`room of ${name}`));
	scribe.opens();
	return scribe;
}

/** Another tablet in the same room, which has seen what the first one wrote. */
export async function besides(first: Scribe, name: string): Promise<Scribe> {
	const other = new Scribe(name, await makeDeviceKey(), first.stream);
	other.sees(...first.written);
	return other;
}

export function rowOf({ head, salt, body }: Entry) {
	return { head, salt, body };
}
