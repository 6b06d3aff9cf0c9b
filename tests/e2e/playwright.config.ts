import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { patience } from './browser.ts';

const day = '**/day.e2e.ts';
const reports = process.env['CI_REPORT_DIR'];

/**
 * The application as it is built, in the system's Chromium. Each test has a server process of its own; two workers
 * at most, as a browser and a server each want a core. Nothing is tried twice: what fails now and then is a
 * defect.
 */
export default defineConfig({
	testDir: '.',
	// The whole day takes as long as ten others: begun last, it would be waited for alone.
	projects: [
		{ name: 'day', testMatch: day },
		{ name: 'all else', testMatch: '**/*.e2e.ts', testIgnore: day }
	],
	outputDir: '../../test-results',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	// What another test says almost as well is walked in `npm run test:long`.
	...(process.env['PREAU_LONG'] ? {} : { grepInvert: /@long/u }),
	timeout: 60_000,
	// Whether a thing comes, not how soon: a machine that is busy for a moment makes no test fail.
	expect: { timeout: patience },
	use: { actionTimeout: patience, navigationTimeout: patience },
	forbidOnly: Boolean(process.env['CI']),
	reporter: reports ? [['list'], ['json', { outputFile: join(reports, 'e2e.json') }]] : [['list']]
});
