import type { Tables } from '../database/tables.ts';

/**
 * Every table of the office: in which order its rows are written, or null where they are left out. The tables stand in
 * the order in which their rows can be put back, those first that others name; one without a line is a type error.
 */
export const backedUp: Readonly<Record<keyof Tables, readonly string[] | null>> = {
	office: ['one'],
	settings: ['name'],
	streams: ['stream'],
	entries: ['stream', 'pos'],
	chains: ['stream', 'device', 'epoch'],
	signatures: ['stream', 'device', 'epoch', 'seq', 'hash'],
	authors: ['device'],
	approvals: ['stream', 'device'],
	erasures: ['stream', 'target'],
	rooms: ['stream'],
	tallies: ['stream', 'round', 'question', 'track'],
	graded_lists: ['stream', 'list'],
	pooled_groups: ['list', 'region', 'day'],
	releases: ['list', 'number'],
	release_parts: ['list', 'number', 'part'],
	sortings: ['stream'],
	tracks: ['stream', 'track'],
	track_words: ['stream', 'track', 'word'],
	track_counts: ['stream'],
	common_tracks: ['sorting', 'track'],
	source_acts: ['sorting', 'entry'],
	placements: ['stream', 'track', 'common'],
	expected_rooms: ['id'],
	meeting_days: null,
	// Compared again by the office that opens what was restored.
	like_rooms: null,
	parted_rooms: ['one', 'other'],
	devices: ['device'],
	tokens: ['hash'],
	people: ['id'],
	passwords: ['id'],
	audit: ['id'],
	drafts: ['id'],
	// An urn that is open comes back as it was with its spent codes: what was voted since the backup is lost with it.
	online_urns: ['urn'],
	online_codes: ['urn', 'hash'],
	// What opens a door once or for a while is not brought back: it may have been used or ended since.
	join_codes: null,
	links: null,
	sessions: null
};

/** The tables whose rows a backup holds, in the order in which they are put back. */
export const backedUpTables = (Object.keys(backedUp) as (keyof Tables)[]).filter((name) => backedUp[name]);
