import type { Delivery } from '../../core/sync/delivery.ts';
import type { Words } from '../../words/words.ts';
import type { IconName } from '../common/Icon.svelte';

/** How each state looks beside its words: never by colour alone. */
export const deliveryIcons: Readonly<Record<Delivery['kind'], IconName>> = {
	here: 'tablet',
	exported: 'file',
	sent: 'sent',
	received: 'received',
	held: 'lock',
	unproven: 'lock',
	unreadable: 'received'
};

/** What is said of a workshop on its way. */
export function deliverySentence(
	{ kind, entries, covered, number, carried }: Delivery,
	{ states }: Words['sending']
): string {
	switch (kind) {
		case 'here':
			if (covered > 0) return states.partly(covered, entries);
			return carried ? states.carried : states.here;
		case 'received':
			return states.received(number ?? '');
		default:
			return states[kind];
	}
}
