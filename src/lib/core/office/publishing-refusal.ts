/** What may stand in the way of writing, publishing and withdrawing at the office; a part of `OfficeRefusal`. */
export type PublishingRefusal =
	| { readonly kind: 'consultation-unknown' }
	| { readonly kind: 'consultation-known' }
	| { readonly kind: 'consultation-moved' }
	| { readonly kind: 'consultation-shut' }
	| { readonly kind: 'list-malformed' }
	| { readonly kind: 'list-unknown' }
	| { readonly kind: 'draft-gone' }
	| { readonly kind: 'draft-moved'; readonly by: string };

/** Its kinds: one that is added above without a line here is a type error. */
export const everyPublishingRefusal: Record<PublishingRefusal['kind'], true> = {
	'consultation-unknown': true,
	'consultation-known': true,
	'consultation-moved': true,
	'consultation-shut': true,
	'list-malformed': true,
	'list-unknown': true,
	'draft-gone': true,
	'draft-moved': true
};
