import { expect, test } from 'vitest';
import type { Phase } from '$lib/core/workshop.ts';
import { openSteps, pathOf } from '$lib/ui/workshop/step-path.ts';

test.each<[Phase, string, readonly string[], readonly string[]]>([
	['unopened', '/workshops/w/prepare', ['prepare'], ['prepare', 'result']],
	['gathering', '/workshops/w/gather', ['gather', 'sort'], ['gather', 'sort', 'result']],
	['grading', '/workshops/w/grade', ['grade'], ['grade', 'result']],
	['closed', '/workshops/w/result', ['result', 'conclude'], ['result', 'conclude']],
	['signed', '/workshops/w/conclude', ['result', 'conclude'], ['result', 'conclude']],
	['voided', '/workshops/w/gather', [], ['result']]
])('a workshop that is %s is at %s; a round before stays in reach', (phase, path, steps, withEarlier) => {
	expect(pathOf('w', phase)).toBe(path);
	expect(openSteps(phase)).toEqual(steps);
	expect(openSteps(phase, true)).toEqual(withEarlier);
});
