import { everyOfficeKind, type OfficeRefusal } from './office/office-refusal.ts';

/**
 * Every way in which Préau says no to something that people can cause. A refusal is a value that travels to the
 * screen, where `words/` has one sentence for it in each language; exceptions are kept for our own bugs.
 */
export type Refusal =
	// words that people write
	| { readonly kind: 'text-empty' }
	| { readonly kind: 'text-too-long'; readonly length: number; readonly max: number }
	| { readonly kind: 'text-unreadable' }
	| { readonly kind: 'day-malformed'; readonly day: string }
	| { readonly kind: 'people-out-of-range'; readonly max: number }
	// what a workshop allows at this moment
	| { readonly kind: 'workshop-not-open' }
	| { readonly kind: 'workshop-already-open' }
	| { readonly kind: 'workshop-voided' }
	| { readonly kind: 'not-a-member' }
	| { readonly kind: 'workshop-unreadable'; readonly reason: string }
	| { readonly kind: 'minutes-already-signed' }
	| { readonly kind: 'question-unknown' }
	| { readonly kind: 'category-unknown' }
	| { readonly kind: 'track-unknown' }
	| { readonly kind: 'tracks-of-different-questions' }
	| { readonly kind: 'too-few-tracks-to-merge' }
	| { readonly kind: 'merge-unknown' }
	| { readonly kind: 'merge-inside-another' }
	| { readonly kind: 'track-already-set-aside' }
	| { readonly kind: 'track-not-set-aside' }
	| { readonly kind: 'list-frozen' }
	| { readonly kind: 'no-track-to-grade' }
	| { readonly kind: 'question-without-track'; readonly question: string }
	| { readonly kind: 'round-not-open' }
	| { readonly kind: 'round-still-open' }
	| { readonly kind: 'remark-required'; readonly ballots: number; readonly people: number }
	// rounds and minutes
	| { readonly kind: 'list-already-reopened' }
	| { readonly kind: 'list-already-graded' }
	| { readonly kind: 'list-graded-whole' }
	| { readonly kind: 'count-malformed'; readonly max: number }
	| { readonly kind: 'more-than-present'; readonly counted: number; readonly people: number }
	| { readonly kind: 'statement-unknown' }
	| { readonly kind: 'attendance-missing' }
	| { readonly kind: 'names-missing'; readonly missing: number }
	| { readonly kind: 'minutes-not-signed' }
	// tablets that share a workshop, and their urns
	| { readonly kind: 'tablet-not-leading' }
	| { readonly kind: 'tablet-already-leading' }
	| { readonly kind: 'tablet-already-admitted' }
	| { readonly kind: 'tablet-has-urn' }
	| { readonly kind: 'card-unreadable' }
	| { readonly kind: 'workshop-code-unreadable' }
	| { readonly kind: 'urn-disputed' }
	| { readonly kind: 'urn-not-disputed' }
	// a ballot
	| { readonly kind: 'ballot-incomplete'; readonly missing: number }
	| { readonly kind: 'grade-unknown'; readonly grade: number }
	| { readonly kind: 'no-opinion-not-allowed'; readonly option: string }
	| { readonly kind: 'turn-already-cast' }
	| { readonly kind: 'urn-closed' }
	| { readonly kind: 'urn-changed' }
	| { readonly kind: 'urn-unreadable' }
	// tallies and judgment
	| { readonly kind: 'tally-malformed'; readonly option: string; readonly reason: TallyFault }
	| { readonly kind: 'option-repeated'; readonly option: string }
	| { readonly kind: 'quorum-malformed' }
	| { readonly kind: 'rule-unknown'; readonly rule: string }
	| { readonly kind: 'scales-differ' }
	| { readonly kind: 'tallies-malformed'; readonly where: string }
	| { readonly kind: 'tallies-contradicted'; readonly option: string }
	// what is read from a disk, a file or a wire
	| { readonly kind: 'entry-malformed'; readonly reason: string }
	| { readonly kind: 'entry-damaged' }
	| { readonly kind: 'version-unknown'; readonly version: number }
	| { readonly kind: 'kind-unknown'; readonly entryKind: string }
	| { readonly kind: 'chain-gap'; readonly expected: number }
	| { readonly kind: 'chain-forked' }
	| { readonly kind: 'file-unreadable' }
	| { readonly kind: 'file-truncated' }
	| { readonly kind: 'file-damaged' }
	| { readonly kind: 'file-too-large' }
	| { readonly kind: 'file-without-opening' }
	// what the office says to a tablet
	| { readonly kind: 'batch-malformed'; readonly where: string }
	| { readonly kind: 'batch-too-large' }
	| { readonly kind: 'digest-mismatch' }
	| { readonly kind: 'signature-mismatch' }
	| { readonly kind: 'token-unknown' }
	| { readonly kind: 'token-expired' }
	| { readonly kind: 'token-foreign' }
	| { readonly kind: 'code-unknown' }
	| { readonly kind: 'code-expired' }
	| { readonly kind: 'code-used' }
	| { readonly kind: 'code-unreadable' }
	| { readonly kind: 'code-elsewhere'; readonly host: string }
	| { readonly kind: 'proof-mismatch' }
	| { readonly kind: 'too-many-requests'; readonly seconds: number }
	| { readonly kind: 'office-full' }
	| { readonly kind: 'office-unavailable' }
	| { readonly kind: 'office-failed' }
	// what a tablet finds on the way to its office
	| { readonly kind: 'not-joined' }
	| { readonly kind: 'network-absent' }
	| { readonly kind: 'network-elsewhere' }
	| { readonly kind: 'receipt-unproven' }
	| { readonly kind: 'clock-wrong'; readonly minutes: number }
	// the facilitator's code
	| { readonly kind: 'pin-malformed'; readonly least: number; readonly most: number }
	| { readonly kind: 'pin-too-simple' }
	| { readonly kind: 'pin-not-repeated' }
	| { readonly kind: 'pin-wrong'; readonly left: number }
	| { readonly kind: 'pin-waiting'; readonly minutes: number }
	| OfficeRefusal
	// the tablet itself
	| { readonly kind: 'storage-full' }
	| { readonly kind: 'storage-failed'; readonly reason: string }
	| { readonly kind: 'storage-newer' }
	| { readonly kind: 'not-the-writer' }
	| { readonly kind: 'journal-moved' }
	| { readonly kind: 'removal-unconfirmed' }
	| { readonly kind: 'part-missing' }
	| { readonly kind: 'context-insecure' }
	| { readonly kind: 'update-waiting' }
	| { readonly kind: 'not-on-home-screen' };

export type RefusalKind = Refusal['kind'];

/** What is wrong with a tally: no grade at all, another number of grades than its neighbours, or a bad count. */
export type TallyFault = 'no-grade' | 'another-length' | 'negative' | 'not-whole' | 'too-large';

/** True when `value` is a refusal: a plain object whose `kind` stands in the list above. */
export function isRefusal(value: unknown): value is Refusal {
	if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
	return typeof value.kind === 'string' && Object.hasOwn(everyKind, value.kind);
}

// A record, so that a kind added above without a line here is a type error.
const everyKind: Record<RefusalKind, true> = {
	'text-empty': true,
	'text-too-long': true,
	'text-unreadable': true,
	'day-malformed': true,
	'people-out-of-range': true,
	'workshop-not-open': true,
	'workshop-already-open': true,
	'workshop-voided': true,
	'not-a-member': true,
	'workshop-unreadable': true,
	'minutes-already-signed': true,
	'question-unknown': true,
	'category-unknown': true,
	'track-unknown': true,
	'tracks-of-different-questions': true,
	'too-few-tracks-to-merge': true,
	'merge-unknown': true,
	'merge-inside-another': true,
	'track-already-set-aside': true,
	'track-not-set-aside': true,
	'list-frozen': true,
	'no-track-to-grade': true,
	'question-without-track': true,
	'round-not-open': true,
	'round-still-open': true,
	'remark-required': true,
	'list-already-reopened': true,
	'list-already-graded': true,
	'list-graded-whole': true,
	'count-malformed': true,
	'more-than-present': true,
	'statement-unknown': true,
	'attendance-missing': true,
	'names-missing': true,
	'minutes-not-signed': true,
	'tablet-not-leading': true,
	'tablet-already-leading': true,
	'tablet-already-admitted': true,
	'tablet-has-urn': true,
	'card-unreadable': true,
	'workshop-code-unreadable': true,
	'urn-disputed': true,
	'urn-not-disputed': true,
	'ballot-incomplete': true,
	'grade-unknown': true,
	'no-opinion-not-allowed': true,
	'turn-already-cast': true,
	'urn-closed': true,
	'urn-changed': true,
	'urn-unreadable': true,
	'tally-malformed': true,
	'option-repeated': true,
	'quorum-malformed': true,
	'rule-unknown': true,
	'scales-differ': true,
	'tallies-malformed': true,
	'tallies-contradicted': true,
	'entry-malformed': true,
	'entry-damaged': true,
	'version-unknown': true,
	'kind-unknown': true,
	'chain-gap': true,
	'chain-forked': true,
	'file-unreadable': true,
	'file-truncated': true,
	'file-damaged': true,
	'file-too-large': true,
	'file-without-opening': true,
	'batch-malformed': true,
	'batch-too-large': true,
	'digest-mismatch': true,
	'signature-mismatch': true,
	'token-unknown': true,
	'token-expired': true,
	'token-foreign': true,
	'code-unknown': true,
	'code-expired': true,
	'code-used': true,
	'code-unreadable': true,
	'code-elsewhere': true,
	'proof-mismatch': true,
	'too-many-requests': true,
	'office-full': true,
	'office-unavailable': true,
	'office-failed': true,
	'not-joined': true,
	'network-absent': true,
	'network-elsewhere': true,
	'receipt-unproven': true,
	'clock-wrong': true,
	'pin-malformed': true,
	'pin-too-simple': true,
	'pin-not-repeated': true,
	'pin-wrong': true,
	'pin-waiting': true,
	...everyOfficeKind,
	'storage-full': true,
	'storage-failed': true,
	'storage-newer': true,
	'not-the-writer': true,
	'journal-moved': true,
	'removal-unconfirmed': true,
	'part-missing': true,
	'context-insecure': true,
	'update-waiting': true,
	'not-on-home-screen': true
};
