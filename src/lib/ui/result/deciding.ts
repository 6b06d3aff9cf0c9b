import type { Group, Step } from '../../core/explanation.ts';
import type { Ranked } from '../../core/judgment.ts';

/** What of a track's bar decides between it and another, from and to, 0 to 1; null where nothing of it does. */
export function decidingPart(step: Step, one: Ranked): readonly [number, number] | null {
	const grades = decidingGrades(step, one);
	if (!grades || one.judged === 0) return null;
	const [from, to] = grades.map((end) => upTo(end, one) / one.judged) as [number, number];
	return from < to ? [from, to] : null;
}

// The first grade, and the one after the last.
function decidingGrades(step: Step, { id, counts }: Ranked): readonly [number, number] | null {
	switch (step.kind) {
		case 'different-grades':
		case 'next-grade': {
			const grade = step.grades[id === step.first ? 0 : 1];
			return [grade, grade + 1];
		}
		case 'larger-group': {
			const group = decidingGroups(step).find(({ track }) => track === id);
			if (!group) return null;
			return group.side === 'better' ? [0, group.than] : [group.than + 1, counts.length];
		}
		default:
			return null;
	}
}

// A group as large on the other track decides as well where it says the same: worse for one, better for the other.
function decidingGroups({
	first,
	group,
	asLarge
}: Extract<Step, { kind: 'larger-group' }>): readonly Group[] {
	const [other] = asLarge;
	const isAgreed = group.side === 'worse' && asLarge.length === 1 && other?.track === first;
	return isAgreed && other ? [group, other] : [group];
}

function upTo(grade: number, { counts }: Ranked): number {
	return counts.slice(0, grade).reduce((sum, count) => sum + count, 0);
}
