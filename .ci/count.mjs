// Adds up what the steps, Vitest and Playwright reported, prints `N passed, N failed`, and fails when anything did.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const reports = process.argv[2] ?? '.';
const isRoot = process.getuid?.() === 0;

// A step that prepares the tests is no test itself: it counts only when it fails.
const preparing = ['browser.step', 'postgres.step', 'build.step'];

const results = [
	...readdirSync(reports)
		.filter((name) => name.endsWith('.step'))
		.map(stepResult),
	runnerResult('unit.json', ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, success }) => ({
		passed: numPassedTests,
		failed: Math.max(numFailedTests, success ? 0 : 1),
		skipped: numPendingTests + numTodoTests
	})),
	runnerResult('e2e.json', ({ stats, errors }) => ({
		passed: stats.expected,
		failed: Math.max(stats.unexpected + stats.flaky, errors.length),
		skipped: stats.skipped
	}))
];

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const skipped = sum('skipped');
if (skipped > 0)
	console.log(
		`${skipped} skipped${isRoot ? ', which count as failed: everything they need can be installed here' : ''}`
	);
const failed = sum('failed') + (isRoot ? skipped : 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${sum('passed')} passed, ${failed} failed`);

function stepResult(name) {
	const isPassed = readFileSync(join(reports, name), 'utf8').trim() === 'passed';
	if (!isPassed) console.log(`${name.slice(0, -'.step'.length)} failed`);
	return { passed: isPassed && !preparing.includes(name) ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 };
}

// A runner that left no report, or ran nothing, has failed.
function runnerResult(name, read) {
	try {
		const result = read(JSON.parse(readFileSync(join(reports, name), 'utf8')));
		if (result.passed + result.failed > 0) return result;
	} catch (error) {
		console.log(`${name}: ${error.message}`);
	}
	return { passed: 0, failed: 1, skipped: 0 };
}
