import type { Phase } from '../../core/workshop.ts';

export type Step = 'prepare' | 'gather' | 'sort' | 'grade' | 'result' | 'conclude';

/** The address of the step that a workshop in this phase is at; a cancelled one leads back to the list. */
export function pathOf(stream: string, phase: Phase): string {
	const step = stepByPhase[phase];
	return step ? `/workshops/${stream}/${step}` : '/';
}

/** The steps that a workshop in this phase can show; `earlier`: a round before the one of the moment is over. */
export function openSteps(phase: Phase, earlier = false): readonly Step[] {
	const steps = stepsByPhase[phase];
	return earlier && !steps.includes('result') ? [...steps, 'result'] : steps;
}

const stepByPhase: Readonly<Record<Phase, Step | null>> = {
	unopened: 'prepare',
	gathering: 'gather',
	grading: 'grade',
	closed: 'result',
	signed: 'conclude',
	voided: null
};

const stepsByPhase: Readonly<Record<Phase, readonly Step[]>> = {
	unopened: ['prepare'],
	gathering: ['gather', 'sort'],
	grading: ['grade'],
	closed: ['result', 'conclude'],
	signed: ['result', 'conclude'],
	voided: []
};
