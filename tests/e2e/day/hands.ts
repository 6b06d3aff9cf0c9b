import type { CDPSession, Locator, Page } from '@playwright/test';
import { gradeWords, noOpinion } from './ballots.ts';

/** How a person works the tablet. */
export type Hand = {
	/** Presses a button. */
	press(target: Locator): Promise<void>;
	/** Chooses a grade on the track in front of the person. */
	choose(page: Page, answer: number | null): Promise<void>;
};

const grade = (page: Page, answer: number | null) =>
	page.getByRole('radiogroup').getByText(answer === null ? noOpinion : gradeWords[answer]!, { exact: true });

export const mouse: Hand = {
	press: (target) => target.click(),
	choose: (page, answer) => grade(page, answer).click()
};

/** Nothing but keys: Tab until the focus is there, Enter; a digit for a grade, which takes the focus with it. */
export const keyboard: Hand = {
	async press(target) {
		const page = target.page();
		const isFocused = () => target.evaluate((element) => element === document.activeElement);
		for (let tabs = 0; !(await isFocused()); tabs += 1) {
			if (tabs > 100) throw new Error('the keyboard does not get there');
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('Enter');
	},
	choose: (page, answer) => page.keyboard.press(answer === null ? '0' : String(answer + 1))
};

/** The same keys, and Enter where it means « go on », as somebody does who has found that out. */
export const quickKeys: Hand = {
	press: (target) => target.press('Enter'),
	choose: keyboard.choose
};

/** A finger: real touch events, no mouse. */
export const finger: Hand = {
	press: (target) => tap(target),
	choose: (page, answer) => tap(grade(page, answer))
};

async function tap(target: Locator): Promise<void> {
	await target.scrollIntoViewIfNeeded();
	const box = await target.boundingBox();
	if (!box) throw new Error('there is nothing to touch');
	const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
	const glass = await glassOf(target.page());
	await glass.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
	await glass.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const glasses = new WeakMap<Page, Promise<CDPSession>>();

function glassOf(page: Page): Promise<CDPSession> {
	const glass = glasses.get(page) ?? touchable(page);
	glasses.set(page, glass);
	return glass;
}

async function touchable(page: Page): Promise<CDPSession> {
	const glass = await page.context().newCDPSession(page);
	await glass.send('Emulation.setTouchEmulationEnabled', { enabled: true });
	return glass;
}
