import { duration, plural } from '../language.ts';
import { officeRefusals } from './refusals-office.ts';
import { tabletRefusals } from './refusals-tablets.ts';

export const refusals: typeof import('../fr/refusals.ts').refusals = {
	'text-empty': () => 'There is no text yet. Write a few words, then try again.',
	'text-too-long': ({ length, max }) =>
		`This text has ${length} characters, ${max} at most. Nothing is erased: shorten it, then try again.`,
	'text-unreadable': () =>
		'This text holds a sign that the tablet cannot read. Nothing is erased: remove the sign or write it in another way.',
	'day-malformed': () => 'This day does not exist. The rest is kept: choose another day.',
	'people-out-of-range': ({ max }) =>
		`The number of people must be between 1 and ${max}. The rest is kept: correct this number.`,

	'workshop-not-open': () => 'This workshop is not open. Nothing changed: prepare and open it first.',
	'workshop-already-open': () =>
		'This workshop is open already, as it was prepared. Nothing changed: go on from the list of workshops.',
	'workshop-voided': () =>
		'This workshop was cancelled. What it holds is kept; to go on, prepare another workshop.',
	'not-a-member': () =>
		'This workshop was opened on another tablet. Nothing has changed: here it can be read; it is written on the tablet that opened it, or on one that it admitted.',
	'workshop-unreadable': () =>
		'This workshop holds entries of a newer version. Everything is kept and can be read; update Préau to write in it.',
	'minutes-already-signed': () =>
		'The minutes are signed already. They are kept as they are, and nothing can change any more.',
	'question-unknown': () =>
		'This question is not in the workshop. Nothing changed: choose a question of the list.',
	'category-unknown': () =>
		'This category is not in the consultation. Nothing has changed: choose one of the list, or none.',
	'track-unknown': () =>
		'This track is no longer in the list. Nothing changed: look at the list as it is now, then try again.',
	'tracks-of-different-questions': () =>
		'These tracks answer different questions. Nothing changed: merge tracks of one question.',
	'too-few-tracks-to-merge': () =>
		'At least two tracks are needed for a merge. Nothing changed: choose one more.',
	'merge-unknown': () => 'This merge is undone already. Nothing changed: look at the list as it is now.',
	'merge-inside-another': () =>
		'This merge is part of a more recent one. Nothing changed: undo the more recent one first.',
	'track-already-set-aside': () => 'This track is set aside already. Nothing changed; you can put it back.',
	'track-not-set-aside': () => 'This track is in the list already. Nothing changed; you can go on.',
	'list-frozen': () =>
		'The list has been frozen since the vote opened. It is kept as it is: nothing is added and nothing leaves.',
	'no-track-to-grade': () => 'There is no track to grade. Nothing changed: gather proposals first.',
	'question-without-track': () =>
		'One question has no track. Nothing is frozen: add a proposal to it or put back a track that was set aside.',
	'round-not-open': () => 'The vote is not open. Nothing changed: freeze the list of tracks first.',
	'round-still-open': () => 'The vote is still open. The ballots are kept: close the urn first.',

	'list-already-reopened': () =>
		'The list is open again for another round. Everything is kept: open that round, or give it up first.',
	'list-already-graded': () =>
		'This workshop has graded this national list already. The result is kept: if it rests on a mistake, open another round to mend it.',
	'list-graded-whole': () =>
		'A national list is graded whole, so that rooms add up. Nothing has changed: take the whole list again, or open the room’s own list again.',
	'count-malformed': ({ max }) =>
		`Each number must be a whole number from 0 to ${max}. The rest is kept: correct this number.`,
	'more-than-present': ({ counted, people }) =>
		`That makes ${counted} for ${plural('en', people, { one: '# person present', other: '# people present' })}. What you wrote is kept: correct one of the two numbers.`,
	'statement-unknown': () =>
		'This sentence is already taken out of the minutes. Nothing has changed: look at the list as it is now.',
	'attendance-missing': () =>
		'Those present have not been counted yet. Nothing is signed and everything is kept: first note how many people are here.',
	'names-missing': ({ missing }) =>
		plural('en', missing, {
			one: 'One name is missing. Nothing is signed and everything is kept: write one more name.',
			other: '# names are missing. Nothing is signed and everything is kept: write # more names.'
		}),
	'minutes-not-signed': () =>
		'The minutes are not signed yet. Nothing has changed: correct them directly, then sign them.',

	'ballot-incomplete': ({ missing }) =>
		plural('en', missing, {
			one: 'One answer is missing. The others are kept: answer the track that is left.',
			other: '# answers are missing. The others are kept: answer the tracks that are left.'
		}),
	'grade-unknown': () => 'This grade is not in the scale. The ballot is not cast: choose another grade.',
	'no-opinion-not-allowed': () =>
		'In this workshop every track gets a grade. Your other answers are kept: choose one for this track.',
	'turn-already-cast': () =>
		'A ballot is cast already for this turn. It is kept and counts once: pass the tablet to the next person.',
	'urn-closed': () => 'The urn is closed. The ballots cast are counted; no more can be added.',
	'urn-changed': () =>
		'The urn received a ballot during the count. All ballots are kept: close the urn again.',
	'remark-required': ({ ballots, people }) =>
		`That makes ${plural('en', ballots, { one: '# ballot', other: '# ballots' })} for ${plural('en', people, { one: '# person', other: '# people' })}. Nothing is closed or signed and everything is kept: say why in one sentence, then try again.`,
	'urn-unreadable': () =>
		'A ballot in the urn cannot be read. The urn is not counted and is kept as it is: ask for help.',

	'tally-malformed': () =>
		'A tally is wrong and is not used. The rest is kept: ask for help before announcing a result.',
	'option-repeated': () =>
		'The same track stands twice in the tally. Everything is kept: ask for help before announcing a result.',
	'quorum-malformed': () =>
		'The smallest number of opinions must be a whole number, 0 or more. The rest is kept: correct this number.',
	'rule-unknown': () =>
		'This rule is not known here. Nothing changed: choose a rule of the list, or update Préau.',
	'scales-differ': () =>
		'These tallies do not have the same scale and cannot be added up. Each is kept by itself.',
	'tallies-malformed': () =>
		'This file does not have the form of a file of tallies from Préau. Nothing of it is taken: ask for it again.',
	'tallies-contradicted': () =>
		'In this file, a rank or a grade does not follow from the numbers. Nothing of it is taken: ask for it again.',

	'entry-malformed': () =>
		'An entry does not have the expected form. It is put aside; the rest can be read as usual.',
	'entry-damaged': () => 'An entry is damaged. It is put aside; the rest can be read as usual.',
	'version-unknown': () =>
		'This file comes from a newer version. Nothing is lost: update Préau, then try again.',
	'kind-unknown': () =>
		'An entry comes from a newer version. Everything is kept and can be read; update Préau to go on.',
	'chain-gap': () =>
		'Entries before this one are missing. Nothing is lost: add those that come before first.',
	'chain-forked': () =>
		'Two different sequences exist for this workshop. Both are kept: a person must say which one goes on.',

	'file-unreadable': () =>
		'This file is not a workshop’s file of Préau. Nothing has changed: choose a file that ends in .preau.',
	'file-truncated': () =>
		'This file did not arrive whole. Nothing is taken from it and the original is intact: copy it again, then start over.',
	'file-damaged': () =>
		'This file was damaged on the way. Nothing is taken from it and the original is intact: copy it again, then start over.',
	'file-too-large': () =>
		'This file is larger than a workshop’s file. Nothing is taken from it and the original is intact: check that it is the right one.',
	'file-without-opening': () =>
		'The beginning of the workshop is missing from this file. Nothing is taken from it: ask for the file of the tablet that opened the workshop.',
	'batch-malformed': () =>
		'Something sent had not the expected form, and the national office did not take it. Everything is kept on the tablet: update Préau, then send again.',
	'batch-too-large': () =>
		'Something sent was too large for the national office. Everything is kept on the tablet, which sends it again in smaller parts.',
	'digest-mismatch': () =>
		'Something sent arrived damaged at the national office, which did not take it. Everything is kept on the tablet, which sends it again.',
	'signature-mismatch': () =>
		'The national office did not recognise a signature and did not take what came with it. Everything is kept on the tablet; the rest goes on being sent.',
	'token-unknown': () =>
		'The national office does not know this tablet. Everything is kept here: ask the office for a new code, then join again.',
	'token-expired': () =>
		'This tablet’s access to the national office has expired. Everything is kept here: ask the office for a new code, then join again.',
	'token-foreign': () =>
		'This access belongs to another tablet, and the national office did not accept it. Everything is kept here: ask for a new code for this tablet.',
	'code-unknown': () =>
		'The national office does not know this code. Nothing has changed: check the link, or ask for a new code.',
	'code-expired': () =>
		'This code is no longer valid: it lasts 24 hours. Nothing has changed: ask the office for a new code.',
	'code-used': () =>
		'This code has already been used by another tablet. Nothing has changed: ask for a code for this one.',
	'code-unreadable': () =>
		'This text is neither a link nor a code of the national office. Nothing has changed: paste the whole link, or ask for a new code.',
	'code-elsewhere': ({ host }) =>
		`This link leads to another address (${host}). Nothing has changed: open it in the browser, that is where the tablet will join its office.`,
	'proof-mismatch': () =>
		'The tablet could not prove which one it is. Nothing has changed: try again, or ask the office for a new code.',
	'too-many-requests': ({ seconds }) =>
		`The national office is receiving a great deal at once. Everything is kept on the tablet, which tries again in ${plural('en', seconds, { one: '# second', other: '# seconds' })}.`,
	'office-full': () =>
		'The national office has no room left to receive. Everything is kept on the tablet, which will try again: tell the office.',
	'office-unavailable': () =>
		'The national office is unavailable for the moment. Everything is kept on the tablet, which tries again by itself.',
	'office-failed': () =>
		'Something failed at the national office. Everything is kept on the tablet, which tries again by itself.',
	'not-joined': () =>
		'This tablet has not joined an office. Everything is kept here: join with a code from the national office, and what is waiting will be sent.',
	'network-absent': () =>
		'No network as far as the national office. Everything is kept on the tablet, and will be sent as soon as there is one.',
	'network-elsewhere': () =>
		'Something other than the national office answered, perhaps the welcome page of a Wi-Fi network. Nothing was sent and everything is kept: open that page to accept the network, or change network.',
	'receipt-unproven': () =>
		'The answer does not carry the national office’s signature: nothing is taken as received. Everything is kept on the tablet, which tries again.',
	'clock-wrong': ({ minutes }) =>
		`The tablet’s clock is ${duration('en', minutes)} away from the office’s. Everything is kept and sent in the right order; set the tablet’s time so that the dates shown are right.`,
	'pin-malformed': ({ least, most }) =>
		`A code has ${least} to ${most} digits, and nothing else. No code is set yet: complete it.`,
	'pin-too-simple': () =>
		'This code is guessed at the first try. No code is set yet: avoid one digit repeated, or digits in a row.',
	'pin-not-repeated': () => 'The two codes differ. No code is set yet: type the same one twice.',
	'pin-wrong': ({ left }) =>
		left === 0
			? 'This is not the code. The vote goes on and nothing is lost; there is a wait before another try.'
			: plural('en', left, {
					one: 'This is not the code. Nothing is lost; # more try before a wait.',
					other: 'This is not the code. Nothing is lost; # more tries before a wait.'
				}),
	'pin-waiting': ({ minutes }) =>
		plural('en', minutes, {
			one: 'Too many tries. The vote goes on and nothing is lost; the code can be typed again in # minute.',
			other: 'Too many tries. The vote goes on and nothing is lost; the code can be typed again in # minutes.'
		}),

	...officeRefusals,
	...tabletRefusals,

	'storage-full': () =>
		'The tablet has no room left: this last action is not kept, all the rest is. Make room (photos, videos), then try again.',
	'storage-failed': () =>
		'The tablet could not write: this last action is not kept, all the rest is. Try again; if that fails, reload the page.',
	'storage-newer': () =>
		'A newer version has written on this tablet. Everything is kept, and this version writes nothing: reload the page to update it.',
	'not-the-writer': () =>
		'Préau goes on in another tab. This last action is not kept, all the rest is: go to the other tab, or reload the page to continue here.',
	'removal-unconfirmed': () =>
		'The removal is not confirmed. Nothing was erased: read what would be lost, then confirm.',
	'journal-moved': () =>
		'The workshop changed in the meantime. This last action is not kept, all the rest is: try again.',
	'part-missing': () =>
		'A part of Préau could not be loaded: this last action was not done; everything that was kept is still there. Try again; if that fails, reload the page.',
	'context-insecure': () =>
		'The address of this page does not begin with https: nothing can be kept safely. Open Préau at its https address.',
	'update-waiting': () =>
		'A new version is waiting, and no workshop opens before it is taken. What you wrote is kept: switch to the new version, then come back here.',
	'not-on-home-screen': () =>
		'On this tablet no workshop begins in a tab, where it could be lost. Nothing has changed: install Préau on the home screen, then open it by its icon.'
};
