import type { Locator, Page } from '@playwright/test';

/** As large and as slow as a cheap tablet, beside this machine. Workers and the disk keep their speed. */
export async function slowDown(page: Page, times = 6): Promise<void> {
	await page.setViewportSize({ width: 1280, height: 800 });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/**
 * Milliseconds from a tap to the end of the frame in which what the page says has changed: its heading, the answer
 * chosen, or its news. Taken in the page, from the time that the browser gave the tap.
 */
export async function timeTap(page: Page, target: Locator): Promise<number> {
	await target.scrollIntoViewIfNeeded();
	const box = await target.boundingBox();
	if (!box) throw new Error('nothing to tap');
	await page.evaluate(watchTap);
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
	return page.evaluate(() => globalThis.answered);
}

/** Opens an address and answers the milliseconds until its heading stands there painted. */
export async function timeOpening(page: Page, address: string): Promise<number> {
	await page.goto(address, { waitUntil: 'commit' });
	return page.evaluate(watchHeading);
}

declare global {
	var answered: Promise<number>;
}

// These run in the page.

function watchTap(): void {
	const said = () =>
		[...document.querySelectorAll('h1, label.checked, [role="status"]')].map((one) => one.textContent).join();
	const before = said();
	globalThis.answered = new Promise((resolve) => {
		const wait = (start: number) =>
			requestAnimationFrame(() => {
				if (said() === before) return wait(start);
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve(performance.now() - start);
				port2.postMessage(null); // arrives once this frame is painted
			});
		addEventListener('click', (event) => wait(event.timeStamp), { capture: true, once: true });
	});
}

function watchHeading(): Promise<number> {
	return new Promise((resolve) => {
		const wait = () =>
			requestAnimationFrame(() => {
				if (!document.querySelector('h1')) return wait();
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve(performance.now());
				port2.postMessage(null);
			});
		wait();
	});
}
