import type { Locator, Page } from '@playwright/test';
import type { Words } from '../../src/lib/words/words.ts';
import type { Camera, Language, Variants } from './camera.ts';

/** Somebody at the tablet with a camera: what the walks through the application are made of. */
export class Visit {
	readonly page: Page;
	readonly words: Words;
	readonly language: Language;
	readonly url: string;
	readonly camera: Camera;

	constructor(page: Page, words: Words, url: string, camera: Camera) {
		this.page = page;
		this.words = words;
		this.language = camera.language;
		this.url = url;
		this.camera = camera;
	}

	/** The same person with the same camera, at another address. */
	at(page: Page, url: string): Visit {
		return new Visit(page, this.words, url, this.camera);
	}

	shoot(state: string, at?: Locator, variants?: Variants): Promise<void> {
		return this.camera.shoot(this.page, state, at, variants);
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	press(name: string): Promise<void> {
		return this.button(name).click();
	}

	follow(name: string): Promise<void> {
		return this.page.getByRole('link', { name }).first().click();
	}

	field(name: string): Locator {
		return this.page.getByRole('textbox', { name });
	}

	/** Waits for the view with this heading. */
	async arrive(heading: string): Promise<void> {
		await this.page.getByRole('heading', { name: heading, exact: true, level: 1 }).waitFor();
	}

	async home(): Promise<void> {
		await this.page.goto(this.url);
		await this.arrive(this.words.workshops.title);
	}

	/** Prepares and opens a workshop; `rule` is chosen by its words. */
	async open(
		place: string,
		people: number,
		rehearsal = false,
		rule?: 'ignored' | 'required',
		quorum = 0
	): Promise<void> {
		const { prepare, workshops, gather } = this.words;
		await this.home();
		await this.press(rehearsal ? workshops.rehearse : workshops.prepare);
		await this.fillPlace(place, people);
		if (rule) await this.page.getByText(prepare.rules[rule].label).click();
		if (quorum) await this.page.getByRole('spinbutton', { name: prepare.quorum }).fill(String(quorum));
		await this.press(rehearsal ? prepare.openRehearsal : prepare.open);
		await this.arrive(gather.title);
	}

	async fillPlace(place: string, people: number): Promise<void> {
		await this.field(this.words.prepare.place).fill(place);
		await this.page.getByLabel(this.words.prepare.day, { exact: true }).fill('2022-07-05');
		await this.page.getByRole('spinbutton', { name: this.words.prepare.people }).fill(String(people));
	}

	async question(number: number): Promise<void> {
		const tab = this.page.getByRole('link', { name: this.words.common.questionShort(number) });
		await tab.click();
		await this.page.waitForURL(`**/*question=q${number}`);
	}

	async paste(texts: readonly string[]): Promise<void> {
		const { paste } = this.words.gather;
		await this.field(paste.label).fill(texts.join('\n'));
		await this.press(paste.add(texts.length));
		await this.page.getByText(paste.added(texts.length)).waitFor();
	}

	/** Freezes the list as it is and opens the vote. */
	async openVote(): Promise<void> {
		const { gather, sort, grade } = this.words;
		if (!this.page.url().includes('/sort')) await this.follow(gather.toSort);
		await this.press(sort.toFreeze);
		await this.press(sort.freeze.confirm);
		await this.arrive(grade.desk.open);
	}
}
