import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until other processes take less than `limit` cores, for BENCH_PATIENCE seconds at most: measurements share
 * their machine. Where there is no /proc, and hence nothing to see, it does not wait.
 */
export async function calm(limit = 0.15): Promise<void> {
	const end = Date.now() + Number(process.env['BENCH_PATIENCE'] ?? 30) * 1000;
	while (Date.now() < end) {
		const stop = meter();
		await sleep(700);
		if (stop() < limit) return;
	}
}

/** Starts to count what other processes take; the answer tells how many cores it was since. */
export function meter(): () => number {
	const start = performance.now();
	const foreign = ticksOfOthers();
	return () =>
		Math.max(0, ((ticksOfOthers() - foreign) / ticksPerSecond) * (1000 / (performance.now() - start)));
}

const ticksPerSecond = 100;

function ticksOfOthers(): number {
	try {
		return ticksOfAll() - ticksOfFamily(String(process.pid));
	} catch {
		return 0;
	}
}

// user, nice, system, irq, softirq, steal: everything but idle and waiting for the disk
function ticksOfAll(): number {
	const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n', 1);
	const ticks = line.trim().split(/\s+/u).slice(1).map(Number);
	return [0, 1, 2, 5, 6, 7].reduce((sum, column) => sum + (ticks[column] ?? 0), 0);
}

function ticksOfFamily(root: string): number {
	const family = new Set([root]);
	const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/u.test(name) ? statOf(name) : []));
	let sum = 0;
	for (const { id, parent, ticks } of processes.sort((a, b) => Number(a.id) - Number(b.id))) {
		if (id !== root && !family.has(parent)) continue;
		family.add(id);
		sum += ticks;
	}
	return sum;
}

// Its own time and that of its children that have ended.
function statOf(id: string): { id: string; parent: string; ticks: number }[] {
	try {
		const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		const ticks = [11, 12, 13, 14].reduce((sum, column) => sum + Number(fields[column]), 0);
		return [{ id, parent: fields[1] ?? '', ticks }];
	} catch {
		return []; // it has gone
	}
}
