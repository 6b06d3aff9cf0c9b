import { getContext, setContext } from 'svelte';
import type { DayPlan } from '$lib/device/day-plan.svelte.ts';
import type { OpenWorkshop } from '$lib/device/open-workshop.svelte.ts';

const key = Symbol('workshop');
const planKey = Symbol('day plan');

export function provideWorkshop(workshop: OpenWorkshop): OpenWorkshop {
	return setContext(key, workshop);
}

/** The workshop of the address that this page stands at. */
export function useWorkshop(): OpenWorkshop {
	return getContext<OpenWorkshop>(key);
}

export function provideDayPlan(plan: DayPlan): DayPlan {
	return setContext(planKey, plan);
}

/** The times that were planned for that workshop on this tablet. */
export function useDayPlan(): DayPlan {
	return getContext<DayPlan>(planKey);
}
