import { everyOnlineRefusal, type OnlineRefusal } from '../online/online-refusal.ts';
import { everyPublishingRefusal, type PublishingRefusal } from './publishing-refusal.ts';
import { everySortingRefusal, type SortingRefusal } from './sorting-refusal.ts';

/** What is said no to at the office itself, to the people at it. */
export type OfficeRefusal =
	| { readonly kind: 'sign-in-failed' }
	| { readonly kind: 'too-many-attempts'; readonly minutes: number }
	| { readonly kind: 'account-disabled' }
	| { readonly kind: 'link-unusable' }
	| { readonly kind: 'office-already-open' }
	| { readonly kind: 'password-too-short'; readonly min: number }
	| { readonly kind: 'password-too-long'; readonly max: number }
	| { readonly kind: 'email-malformed' }
	| { readonly kind: 'email-taken' }
	| { readonly kind: 'person-unknown' }
	| { readonly kind: 'last-national' }
	| { readonly kind: 'region-required' }
	| { readonly kind: 'not-allowed' }
	| { readonly kind: 'tablet-unknown' }
	| { readonly kind: 'list-unreadable' }
	| { readonly kind: 'room-unknown' }
	| { readonly kind: 'room-not-counted' }
	| { readonly kind: 'room-code-unreadable' }
	| { readonly kind: 'room-code-unknown' }
	| { readonly kind: 'form-malformed' }
	| { readonly kind: 'consultation-unreadable' }
	| { readonly kind: 'consultation-malformed' }
	| { readonly kind: 'release-empty'; readonly waiting: number }
	| { readonly kind: 'release-unchanged'; readonly number: number }
	| PublishingRefusal
	| OnlineRefusal
	| SortingRefusal;

/** Each of them, for `isRefusal`. */
export const everyOfficeKind: Record<OfficeRefusal['kind'], true> = {
	'sign-in-failed': true,
	'too-many-attempts': true,
	'account-disabled': true,
	'link-unusable': true,
	'office-already-open': true,
	'password-too-short': true,
	'password-too-long': true,
	'email-malformed': true,
	'email-taken': true,
	'person-unknown': true,
	'last-national': true,
	'region-required': true,
	'not-allowed': true,
	'tablet-unknown': true,
	'list-unreadable': true,
	'room-unknown': true,
	'room-not-counted': true,
	'room-code-unreadable': true,
	'room-code-unknown': true,
	'form-malformed': true,
	'consultation-unreadable': true,
	'consultation-malformed': true,
	'release-empty': true,
	'release-unchanged': true,
	...everyPublishingRefusal,
	...everyOnlineRefusal,
	...everySortingRefusal
};
