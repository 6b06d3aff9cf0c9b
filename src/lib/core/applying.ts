import { conclusionAppliers } from './applying-conclusion.ts';
import { listAppliers } from './applying-lists.ts';
import { officeStreamAppliers } from './applying-office.ts';
import { proposalAppliers } from './applying-proposals.ts';
import { roundAppliers } from './applying-rounds.ts';
import { sortingAppliers } from './applying-sorting.ts';
import { workshopAppliers } from './applying-workshop.ts';
import type { Appliers } from './state.ts';

/** What each kind of entry does to the state; a kind that none of these knows is a type error. */
export const appliers: Appliers = {
	...workshopAppliers,
	...proposalAppliers,
	...sortingAppliers,
	...roundAppliers,
	...conclusionAppliers,
	...listAppliers,
	...officeStreamAppliers
};
