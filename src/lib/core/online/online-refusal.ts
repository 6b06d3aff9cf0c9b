/** How the office says no about an online ballot: to the people at it, and to those who vote. */
export type OnlineRefusal =
	| { readonly kind: 'vote-unknown' }
	| { readonly kind: 'vote-not-open' }
	| { readonly kind: 'vote-over' }
	| { readonly kind: 'vote-code-unknown' }
	| { readonly kind: 'vote-code-used' }
	| { readonly kind: 'vote-malformed' }
	| { readonly kind: 'vote-unanswered' }
	| { readonly kind: 'vote-answer-lost' }
	| { readonly kind: 'vote-already-opened' }
	| { readonly kind: 'vote-already-closed' }
	| { readonly kind: 'vote-still-open' }
	| { readonly kind: 'vote-window-malformed'; readonly days: number }
	| { readonly kind: 'vote-codes-malformed'; readonly max: number };

export const everyOnlineRefusal: Record<OnlineRefusal['kind'], true> = {
	'vote-unknown': true,
	'vote-not-open': true,
	'vote-over': true,
	'vote-code-unknown': true,
	'vote-code-used': true,
	'vote-malformed': true,
	'vote-unanswered': true,
	'vote-answer-lost': true,
	'vote-already-opened': true,
	'vote-already-closed': true,
	'vote-still-open': true,
	'vote-window-malformed': true,
	'vote-codes-malformed': true
};
