import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const reports = process.env['CI_REPORT_DIR'];

/**
 * The application as it is built, in the system's Chromium. Each test has a server process of its own; three workers
 * on two cores, as each waits half of its time for a disk or a page. Nothing is tried twice: what fails now and then is a
 * defect.
 */
export default defineConfig({
	testDir: '.',
	testMatch: '**/*.e2e.ts',
	outputDir: '../../test-results',
	fullyParallel: true,
	workers: 3,
	retries: 0,
	timeout: 60_000,
	forbidOnly: Boolean(process.env['CI']),
	reporter: reports ? [['list'], ['json', { outputFile: join(reports, 'e2e.json') }]] : [['list']]
});
