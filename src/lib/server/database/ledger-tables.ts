/** The journal as the office holds it, and what is projected from it. Positions and counts are whole numbers. */
export type LedgerTables = {
	/** Who the office is: one row, made at its first start. */
	office: {
		readonly one: 1;
		readonly device: string;
		readonly alg: string;
		readonly public_key: string;
		/** The private key: it lies in the database, so that every backup holds it. */
		readonly secret: string;
		/** New after each restoring of a backup. */
		server_epoch: string;
		/** The stream in which the office publishes its consultations. */
		readonly catalogue: string;
	};
	/** The head row of a stream: locked first by whoever writes, so that positions are gapless and seen in order. */
	streams: {
		readonly stream: string;
		/** Position of the last entry. */
		pos: number;
		/** Moves with everything that can change what the stream amounts to. */
		revision: number;
	};
	entries: EntryRow;
	chains: ChainRow;
	/** Signed heads, for those who read the chain later. */
	signatures: {
		readonly stream: string;
		readonly device: string;
		readonly epoch: string;
		readonly seq: number;
		readonly hash: string;
		readonly signature: string;
	};
	/** The public key of each author; its device's id is a hash of it. */
	authors: { readonly device: string; readonly alg: 'Ed25519' | 'P-256'; readonly public_key: string };
	/** A person's word that what a device wrote in a stream counts. */
	approvals: {
		readonly stream: string;
		readonly device: string;
		readonly by: string;
		readonly at: string;
	};
	/** What an `erased` entry named: its words never come back. */
	erasures: { readonly stream: string; readonly target: string };
	rooms: RoomRow;
	tallies: TallyRow;
};

/** One entry where it stands in its stream. */
export type EntryRow = {
	readonly stream: string;
	readonly pos: number;
	readonly device: string;
	readonly epoch: string;
	readonly seq: number;
	readonly hash: string;
	readonly prev: string | null;
	readonly v: number;
	readonly clock: number;
	readonly at: string;
	readonly kind: string;
	readonly commitment: string;
	/** Null once erased, or where it never came. */
	salt: string | null;
	/** The body's text: canonical, or as it came where it was damaged. */
	body: string | null;
	state: 'sound' | 'erased' | 'damaged' | 'unknown';
	/** 0 in the chain that counts, 1 in another history of the same device. */
	branch: number;
	/** The device that brought it. */
	readonly carrier: string;
	readonly received: string;
};

/** One history of a device in a stream: how far it is held, vouched for, and counted. */
export type ChainRow = {
	readonly stream: string;
	readonly device: string;
	readonly epoch: string;
	seq: number;
	hash: string;
	/** Last place that a valid signed head covers. */
	proven: number;
	/** Last place that counts. */
	counted: number;
	/** Up to which place a backup holds it too. */
	covered: number;
	/** How many entries of another history of it are held as well, and whether its author signed one of those. */
	beside: number;
	forked: number;
	/** How many entries are of a kind that this version does not know. */
	unknown: number;
};

/** Projected: what a list says of a workshop. */
export type RoomRow = {
	readonly stream: string;
	/** By which its people find what became of their proposals. */
	readonly code: string;
	/** Hash of the consultation's canonical form; empty where the workshop is not open. */
	readonly consultation: string;
	/** JSON: the title by language. */
	readonly title: string;
	readonly place: string;
	readonly region: string | null;
	readonly department: string | null;
	readonly day: string;
	readonly purpose: 'real' | 'rehearsal';
	readonly phase: string;
	readonly people: number;
	readonly proposals: number;
	readonly ballots: number;
	readonly entries: number;
	/** JSON: how many people came, in all and by category; null where nobody counted them. */
	readonly attendance: string | null;
	/** How often its signed minutes were corrected. */
	readonly corrections: number;
	readonly state: RoomState;
	readonly first_received: string;
	readonly last_received: string;
};

/** The weightiest of what there is to say: `counted` when nothing is left open. */
export type RoomState = 'counted' | 'unproven' | 'held' | 'incomplete' | 'forked';

/** Projected: one track of one question of a round, all its urns together; never of a rehearsal. */
export type TallyRow = {
	readonly stream: string;
	readonly round: string;
	readonly question: string;
	readonly track: string;
	readonly consultation: string;
	/** JSON: how many of each grade, best first. */
	readonly counts: string;
	readonly no_opinion: number;
	readonly ballots: number;
	readonly scale: string;
	/** JSON: what no opinion becomes. */
	readonly rule: string;
	/** 1 when every urn of the round is closed or lost. */
	readonly final: number;
};
