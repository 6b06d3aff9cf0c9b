import type { Page } from '@playwright/test';

const userAgent =
	'Mozilla/5.0 (iPad; CPU OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Mobile/15E148 Safari/604.1';

/** From here on the page's browser says that it is Safari on an iPad. What Safari does to storage nobody can play here. */
export async function appleTab(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setUserAgentOverride', { userAgent, platform: 'iPad' });
}
