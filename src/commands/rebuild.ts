import { rebuild } from '../lib/server/ledger/rebuilding.ts';
import { OfficeObstacle, openOffice } from '../lib/server/office.ts';
import { rebuilding as english } from '../lib/words/en/rebuilding.ts';
import { rebuilding as french } from '../lib/words/fr/rebuilding.ts';
import { machineLanguage } from '../lib/words/language.ts';

// `npm run rebuild`: makes what lists and sums read of the rooms again from the office's journal, also while the
// office is working.
const say = machineLanguage(process.env) === 'fr' ? french : english;
try {
	const office = await openOffice(process.env);
	console.log(say.rebuilt(await rebuild(office.ledger)));
	await office.close();
} catch (error) {
	if (!(error instanceof OfficeObstacle)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
