import { writeLog } from '../log/log.ts';
import { errorFacts } from '../log/error-facts.ts';
import type { Office } from '../office.ts';
import { closeDue } from './closing.ts';

/**
 * Closes online urns when their time has come, also those of a time when no server ran. Of several servers one closes
 * each. Answers how to stop it.
 */
export function closeUrnsInTime(office: Office): () => void {
	const look = () => {
		closeDue(office, new Date()).catch((error: unknown) => {
			writeLog('error', 'online-urn-not-closed', errorFacts(error)); // a minute later it is tried again
		});
	};
	const timer = setInterval(look, aMinute);
	timer.unref();
	look();
	return () => clearInterval(timer);
}

const aMinute = 60_000;
