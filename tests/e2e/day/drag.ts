import type { Locator } from '@playwright/test';

type Point = { readonly x: number; readonly y: number };
/** Where on the target what is carried is let go: its middle, or its upper edge. */
type Spot = 'middle' | 'upper edge';

/** Carries something by its handle with a mouse. */
export async function dragByMouse(handle: Locator, target: Locator, spot: Spot): Promise<void> {
	const { mouse } = handle.page();
	const [from, to] = await wayOf(handle, target, spot);
	await mouse.move(from.x, from.y);
	await mouse.down();
	await mouse.move(to.x, to.y, { steps: 8 });
	await mouse.up();
}

/** The same with a finger: real touch events, no mouse. */
export async function dragByFinger(handle: Locator, target: Locator, spot: Spot): Promise<void> {
	const page = handle.page();
	const [from, to] = await wayOf(handle, target, spot);
	const glass = await page.context().newCDPSession(page);
	await glass.send('Emulation.setTouchEmulationEnabled', { enabled: true });
	const touch = (type: 'touchStart' | 'touchMove', touchPoints: Point[]) =>
		glass.send('Input.dispatchTouchEvent', { type, touchPoints });
	await touch('touchStart', [from]);
	for (let step = 1; step <= 8; step += 1)
		await touch('touchMove', [{ x: from.x, y: from.y + ((to.y - from.y) * step) / 8 }]);
	await glass.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await glass.detach();
}

async function wayOf(handle: Locator, target: Locator, spot: Spot): Promise<[Point, Point]> {
	await handle.scrollIntoViewIfNeeded();
	const [from, to] = [await handle.boundingBox(), await target.boundingBox()];
	if (!from || !to) throw new Error('there is nothing to carry, or nowhere to');
	const x = from.x + from.width / 2;
	return [
		{ x, y: from.y + from.height / 2 },
		{ x, y: spot === 'middle' ? to.y + to.height / 2 : to.y + 3 }
	];
}
