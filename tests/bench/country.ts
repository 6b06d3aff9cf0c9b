import { Chance } from '../../src/commands/demo/chance.ts';
import { asked, planOf } from '../../src/commands/demo/country.ts';
import { fillRoom, joinedTablet } from '../../src/commands/demo/fill.ts';
import { itemsFor } from '../../src/commands/demo/ogp-2022.ts';
import { playSecondRound, publishList, type Published } from '../../src/commands/demo/second-round.ts';
import type { ScriptedTablet } from '../../src/commands/demo/scripted-tablet.ts';
import { tasteOf } from '../../src/commands/demo/taste.ts';
import { play } from '../../src/commands/demo/workshop-script.ts';
import type { Details } from '../../src/lib/core/entry-kinds.ts';
import type { ExpectedRoom } from '../../src/lib/core/office/expected-room.ts';
import { consultationId } from '../../src/lib/core/sync/catalogue.ts';
import { nativeHashing } from '../../src/lib/seal/native-hash.ts';
import { publishConsultation } from '../../src/lib/server/ledger/catalogue.ts';
import type { Office } from '../../src/lib/server/office.ts';
import { expectRooms } from '../../src/lib/server/rooms/expecting.ts';

/**
 * A country that fills an office with rooms of about 100 entries and 30 ballots, the same ones each time, and a national
 * list that every third of them graded as well.
 */
export class Country {
	readonly consultation = consultationId(asked, nativeHashing.hashText);
	readonly #chance = new Chance('bench');
	#list: Published | null = null;
	#expected = 0;

	/** The national list, once rooms came. */
	get list(): string {
		if (!this.#list) throw new Error('no room was filled');
		return this.#list.list;
	}

	/** Answers what a room cost on its way in, in ms: played, sealed, signed, verified, folded, projected. */
	async fill(office: Office, from: number, to: number): Promise<number> {
		const list = (this.#list ??= await this.#publish(office));
		const tablet = await joinedTablet(office, `Tablet ${from}`, null);
		const awaited: ExpectedRoom[] = [];
		const start = performance.now();
		for (let index = from; index < to; index += 1)
			awaited.push(await this.#send(office, tablet, list, index));
		const perRoom = (performance.now() - start) / (to - from);
		await expectRooms(office.db, awaited, { by: 'bench', now: new Date() });
		return perRoom;
	}

	async #send(office: Office, tablet: ScriptedTablet, list: Published, index: number): Promise<ExpectedRoom> {
		const usual = planOf(index, this.#chance, '2026-09-01');
		const details = { ...usual.details, people: 30 };
		const plan = { ...usual, details, proposals: 30, ballots: 30 };
		const chance = this.#chance.of(`room ${index}`);
		const taste = tasteOf(this.#chance, details.region ?? '', chance);
		await fillRoom(office, tablet, details.day, chance, (room) => play(room, plan, chance, taste));
		// Every third room graded the national list as well, so that sums and common pages have something to sum.
		if (index % 3 === 0) {
			const [second, again] = [{ ...plan, list }, chance.of('second round')];
			await fillRoom(office, tablet, details.day, again, (room) =>
				playSecondRound(room, second, again, taste)
			);
		}
		return this.#expect(details);
	}

	/** As a list of expected rooms told it: one in ten under a name that a person must tell is the same. */
	#expect({ place, region, department, day, people }: Details): ExpectedRoom {
		this.#expected += 1;
		const told = this.#expected % 10 === 0 ? `${place} (annexe)` : place;
		return { place: told, region: region ?? '', department: department ?? '', day, people, contact: '' };
	}

	async #publish(office: Office): Promise<Published> {
		const now = new Date('2026-09-01T09:00:00Z');
		await publishConsultation(office.ledger, office.identity, asked, { by: 'bench', now });
		const items = new Map(asked.questions.map(({ id }) => [id, itemsFor(id).slice(0, 12)] as const));
		const title = { fr: 'Liste nationale' };
		return publishList(office, { consultation: asked, title, items, chance: this.#chance.of('list') }, now);
	}
}
