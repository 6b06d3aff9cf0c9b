/** How the office says no to somebody who sorts the tracks of rooms. */
export type SortingRefusal =
	| { readonly kind: 'common-track-unknown' }
	| { readonly kind: 'common-track-withdrawn' }
	| { readonly kind: 'source-changed' }
	| { readonly kind: 'placing-unknown' };

export const everySortingRefusal: Record<SortingRefusal['kind'], true> = {
	'common-track-unknown': true,
	'common-track-withdrawn': true,
	'source-changed': true,
	'placing-unknown': true
};
