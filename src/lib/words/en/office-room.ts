import { plural } from '../language.ts';
import type { Words } from '../words.ts';

export const officeRoom: Words['office']['room'] = {
	back: 'All workshops',
	about: 'The workshop',
	region: 'Region',
	department: 'Department',
	byCategory: 'Expected by category',
	languages: 'Languages offered',
	day: 'Day',
	people: 'People expected',
	phase: 'Step',
	consultation: 'Consultation',
	purpose: 'Sort',
	purposes: { real: 'Workshop', rehearsal: 'Rehearsal, never counted' },
	state: 'State',
	received: 'Last received',
	receipt: 'Receipt',
	receiptHint: 'The same number stands on the tablet of the workshop.',
	noReceipt: 'No receipt yet',
	stateNotes: {
		counted: 'All that has arrived is verified and counts.',
		held: 'Some entries come from a tablet that nobody admitted to this workshop. They are kept, and do not count until a person approves them.',
		unproven:
			'Some entries arrived without the signature that covers them. The tablet will give it when it sends next.',
		incomplete: 'A part of the workshop is missing or cannot be read yet. What has arrived is kept.',
		forked:
			'A tablet sent two different continuations for the same moment. Both are kept; a person must look which one follows.'
	},
	missing: {
		title: 'What is still missing',
		parts: {
			opening: 'The opening of the workshop, by a tablet that joined or was approved',
			proposals: 'The proposals',
			round: 'The vote',
			'urn-open': 'The closing of an urn',
			'urn-conflict': 'A decision: what is said of an urn contradicts itself, and nothing of it counts',
			signature: 'The signing of the minutes'
		}
	},
	minutes: {
		title: 'Minutes',
		equal: 'Verified: the fingerprint made again from what was received is that of the signed minutes.',
		differs:
			'The fingerprint made again from what was received is not that of the signed minutes. Nothing is lost: ask for the workshop’s file, and compare with the paper.',
		incomplete: (n) =>
			plural('en', n, {
				one: 'Cannot be verified yet: # entry that the signature had seen is missing.',
				other: 'Cannot be verified yet: # entries that the signature had seen are missing.'
			}),
		signedBy: (names) => `Signed by ${names}`,
		corrected: (n) => plural('en', n, { one: '# correction added', other: '# corrections added' }),
		words: 'The fingerprint in eight words',
		typed: 'The eight words on the paper',
		typedHint: 'In order, with or without accents, in French or in English.',
		compare: 'Compare',
		paperEqual: 'The eight words on the paper are those of these minutes.',
		paperOther: (places) =>
			`The paper does not say the same: look at word ${places}. Read it again before you conclude.`,
		paperCount: (given, expected) =>
			`${plural('en', given, { one: '# word read', other: '# words read' })}, ${expected} expected. Nothing is compared: complete them.`
	},
	messages: {
		title: 'Messages to the workshop',
		none: 'No message.',
		label: 'Your message',
		hint: 'The tablet shows it when it sends next, and it stays in the journal of the workshop.',
		send: 'Send to the workshop',
		sent: 'The message is written: the tablet will take it when it sends next.',
		somebody: 'National office',
		afterSigning: 'after the signing, the minutes do not change by it'
	},
	chains: 'What each tablet has sent',
	chainColumns: {
		tablet: 'Tablet',
		seen: 'Last seen',
		entries: 'Entries',
		state: 'State',
		received: 'Received'
	},
	chainStates: {
		counted: 'Counted',
		held: 'Waiting for approval',
		unproven: 'Not proved yet',
		unreadable: 'Not readable by this version',
		forked: 'Two different continuations'
	},
	owner: 'opened the workshop',
	leader: 'has led the workshop since',
	approve: 'Approve this tablet',
	approved: 'This tablet is approved: what it wrote counts now.',
	approveNote: (device) =>
		`What “${device}” wrote in this workshop will count, and what it writes there afterwards. It is noted in the access log.`,
	unknownTablet: (device) => `Unknown tablet ${device}`,
	approvals: 'Approve a tablet',
	preview: 'Nothing of this workshop counts yet. This is what it would be if all that has arrived counted.',
	questions: 'Proposals',
	noProposals: 'No proposal.',
	setAside: 'Set aside',
	setAsideWhy: (reason) => `Reason: ${reason}`,
	noReason: 'No reason given',
	rounds: (number) => `Round ${number}`,
	roundShared: (open, disputed) =>
		[
			...(open > 0 ? [plural('en', open, { one: '# urn still open', other: '# urns still open' })] : []),
			...(disputed > 0
				? [plural('en', disputed, { one: '# urn waits for a decision', other: '# urns wait for a decision' })]
				: [])
		].join(', '),
	roundOpen: 'The vote is open: nothing is shown before the urn is closed.',
	withheld: {
		few: (n) =>
			`Fewer than ${n} ballots: this result is not shown outside the room, so that each vote stays secret.`,
		alike: () =>
			'On one track at least, everybody gave the same grade. The vote of each would be known: this result is not shown outside the room, and counts in the totals.'
	},
	ballots: (n) => plural('en', n, { one: '# ballot', other: '# ballots' }),
	remarks: 'Remarks',
	noRemarks: 'No remark.',
	conflicts: (n) =>
		plural('en', n, {
			one: '# merge was made in two ways: the later one holds.',
			other: '# merges were made in two ways: the later of each holds.'
		}),
	voided: (reason) => `This workshop was cancelled: ${reason}`,
	unreadable: 'This workshop cannot be read in full yet. Its entries are kept as they came.'
};
