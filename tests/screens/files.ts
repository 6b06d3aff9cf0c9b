import type { Visit } from './visit.ts';

/** A workshop's file: given with an urn closed and open, read by another tablet, refused. */
export async function files(visit: Visit): Promise<void> {
	const { file, common, workshops } = visit.words;
	const { page } = visit;
	await visit.open('École Jules-Ferry, Quimper', 18);
	await visit.paste(['Publier les dépenses des communes']);
	for (const number of [2, 3]) {
		await visit.question(number);
		await visit.paste(['Une proposition']);
	}
	await visit.follow(common.file);
	await page.getByText(file.lead).waitFor();
	await visit.shoot('file-offer');
	const [download] = await Promise.all([page.waitForEvent('download'), visit.press(file.save)]);
	const given = await download.path();
	await page.getByText(file.next).waitFor();
	await visit.shoot('file-given');
	await visit.follow(file.back);
	await visit.openVote();
	await visit.follow(common.file);
	await page.getByText(file.openUrn).waitFor();
	await visit.shoot('file-open-urn');
	const locale = visit.language === 'fr' ? 'fr-FR' : 'en-GB';
	const other = await page.context().browser()!.newContext({ hasTouch: true, locale });
	try {
		const reader = visit.at(await other.newPage(), visit.url);
		await reader.home();
		await reader.shoot('file-first-screen', reader.page.getByText(workshops.readFile));
		await reader.follow(workshops.readFile);
		await reader.shoot('file-read-empty');
		await reader.page.getByLabel(file.read.choose).setInputFiles({
			name: 'lettre.txt',
			mimeType: 'text/plain',
			buffer: Buffer.from('Chère collègue')
		});
		await reader.page.getByRole('alert').waitFor();
		await reader.shoot('file-read-refused');
		await reader.page.getByLabel(file.read.choose).setInputFiles(given);
		await reader.page.getByText(file.read.open).waitFor();
		await reader.shoot('file-read-taken');
		await reader.follow(file.read.open);
		await reader.shoot('file-reader-gather');
		await reader.home();
		await reader.shoot('file-carried');
	} finally {
		await other.close();
	}
}
