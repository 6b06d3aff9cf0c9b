import { accessSync, constants } from 'node:fs';

/** True when there is a program at this path that may be run. */
export function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
