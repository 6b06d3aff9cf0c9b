import { publishConsultation } from '../../lib/server/ledger/catalogue.ts';
import type { Office } from '../../lib/server/office.ts';
import { Chance } from './chance.ts';
import { asked, planOf } from './country.ts';
import { fillRoom, joinedTablet } from './fill.ts';
import { inventedRooms, itemsFor } from './ogp-2022.ts';
import { orsay, stations } from './orsay-2007.ts';
import { playSecondRound, publishList, type ListedItem, type Published } from './second-round.ts';
import { ScriptedTablet } from './scripted-tablet.ts';
import { tasteOf } from './taste.ts';
import { play, type Grading, type RoomPlan } from './workshop-script.ts';

const seed = 'Préau 2026';
const [spring, autumn] = ['2026-04-01', '2026-09-01'];

/**
 * Fills an office with the story of a contribution: rooms of a country that write and grade their own tracks, then the
 * national list and rooms that grade it; the three invented rooms of `ogp-2022.json` and the three polling stations of
 * Orsay, whose results are known; and what an office meets beside them. `drawn` is how many rooms are drawn by chance.
 * Answers what was sent.
 */
export async function tellStory(office: Office, drawn: number): Promise<{ rooms: number; entries: number }> {
	return new Story(office).tell(drawn);
}

class Story {
	readonly #office: Office;
	readonly #country = new Chance(seed);
	readonly #tablets = new Map<string, ScriptedTablet>();
	#rooms = 0;
	#entries = 0;

	constructor(office: Office) {
		this.#office = office;
	}

	async tell(drawn: number): Promise<{ rooms: number; entries: number }> {
		const isSecond = (index: number) => index % 3 === 2;
		const numbers = Array.from({ length: drawn }, (_, index) => index);
		await this.#publish(spring, asked);
		for (const index of numbers.filter((one) => !isSecond(one))) await this.#firstRound(index);
		await this.#beside();
		const list = await this.#national();
		for (const index of numbers.filter(isSecond)) await this.#secondRound(index, list);
		await this.#invented();
		await this.#orsay();
		return { rooms: this.#rooms, entries: this.#entries };
	}

	async #publish(day: string, consultation: RoomPlan['consultation']): Promise<void> {
		const { ledger, identity } = this.#office;
		const now = new Date(`${day}T09:00:00Z`);
		await publishConsultation(ledger, identity, consultation, { by: 'demo', now });
	}

	async #firstRound(index: number): Promise<void> {
		await this.#play(planOf(index, this.#country, spring), this.#country.of(`room ${index}`));
	}

	// A rehearsal, the room of a tablet that never joined, and the same meeting written down twice.
	async #beside(): Promise<void> {
		const signed = { ...planOf(0, this.#country, spring), stage: 'signed' } as const;
		const chance = (name: string) => this.#country.of(name);
		await this.#play({ ...signed, purpose: 'rehearsal' }, chance('rehearsal'));
		await this.#play({ ...signed, stage: 'gathering' }, chance('twin'));
		const details = { ...signed.details, place: 'Vannes, port' };
		await this.#play({ ...signed, details }, chance('stranger'), await ScriptedTablet.made());
	}

	#national(): Promise<Published> {
		const items = new Map(
			asked.questions.map(({ id }) => [id, this.#country.some(`list ${id}`, itemsFor(id), 8)] as const)
		);
		const title = { fr: 'Liste nationale du second tour', en: 'National list of the second round' };
		return this.#list(autumn, asked, title, items);
	}

	async #secondRound(index: number, list: Published): Promise<void> {
		const plan = { ...planOf(index, this.#country, autumn), list };
		const chance = this.#country.of(`room ${index}`);
		await this.#grade(plan, chance, tasteOf(this.#country, plan.details.region ?? '', chance));
	}

	// Their result is known: ogp-2022.json says the rank of each track, in each room and in the three together.
	async #invented(): Promise<void> {
		const items = itemsFor('q1').filter(({ id }) => id.startsWith('q1-ogc-'));
		const title = { fr: 'Dix domaines du Open Gov Challenge', en: 'Ten areas of the Open Gov Challenge' };
		const list = await this.#list(autumn, asked, title, new Map([['q1', items]]));
		const idOf = new Map(items.map(({ id, text }) => [text, id]));
		for (const [index, { region, department, ballots, counts }] of inventedRooms.entries()) {
			const place = `Atelier inventé ${index + 1}`;
			const details = { place, region, department, day: '2026-10-15', people: ballots, byCategory: {} };
			const grading: Grading = (text) => ({ counts: counts.get(idOf.get(text) ?? '') ?? [], noOpinion: 0 });
			await this.#grade({ consultation: asked, details, ballots, list }, this.#country.of(place), grading);
		}
	}

	async #orsay(): Promise<void> {
		await this.#publish(autumn, orsay);
		const items = stations[0]!.tallies.map(({ name }) => ({ id: name, text: name }));
		const list = await this.#list(autumn, orsay, orsay.title, new Map([['q1', items]]));
		for (const { station, ballots, tallies } of stations) {
			const place = `Orsay, bureau de vote ${station}`;
			const details = {
				place,
				region: '11',
				department: '91',
				day: '2007-04-22',
				people: ballots,
				byCategory: {}
			};
			const byName = new Map(tallies.map(({ name, counts, noOpinion }) => [name, { counts, noOpinion }]));
			const grading: Grading = (text) => byName.get(text)!;
			await this.#grade({ consultation: orsay, details, ballots, list }, this.#country.of(place), grading);
		}
	}

	#list(
		day: string,
		consultation: RoomPlan['consultation'],
		title: Published['title'],
		items: ReadonlyMap<string, readonly ListedItem[]>
	): Promise<Published> {
		const chance = this.#country.of(title.fr);
		return publishList(this.#office, { consultation, title, items, chance }, new Date(`${day}T10:00:00Z`));
	}

	async #play(plan: RoomPlan, chance: Chance, own?: ScriptedTablet): Promise<void> {
		const region = plan.details.region ?? '';
		await this.#fill(plan, chance, own, (room) =>
			play(room, plan, chance, tasteOf(this.#country, region, chance))
		);
	}

	async #grade(plan: Parameters<typeof playSecondRound>[1], chance: Chance, grading: Grading): Promise<void> {
		await this.#fill(plan, chance, undefined, (room) => playSecondRound(room, plan, chance, grading));
	}

	async #fill(
		{ details: { day, region } }: Pick<RoomPlan, 'details'>,
		chance: Chance,
		own: ScriptedTablet | undefined,
		script: Parameters<typeof fillRoom>[4]
	): Promise<void> {
		const tablet = own ?? (await this.#tabletOf(region ?? ''));
		this.#entries += await fillRoom(this.#office, tablet, day, chance, script);
		this.#rooms += 1;
	}

	async #tabletOf(region: string): Promise<ScriptedTablet> {
		const known = this.#tablets.get(region);
		if (known) return known;
		const tablet = await joinedTablet(this.#office, `Tablette ${region}`, region);
		this.#tablets.set(region, tablet);
		return tablet;
	}
}
