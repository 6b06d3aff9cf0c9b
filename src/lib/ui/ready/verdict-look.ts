import type { Verdict } from '../../core/readiness.ts';
import type { IconName } from '../common/Icon.svelte';

/** How each verdict looks beside its word: never by colour alone. */
export const verdictIcons: Readonly<Record<Verdict, IconName>> = {
	good: 'check',
	remark: 'warning',
	stop: 'cancelled'
};
