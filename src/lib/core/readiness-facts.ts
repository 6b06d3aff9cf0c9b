/** What kind of tablet this is, as far as advice differs: an iPad and an iPhone are `apple`. */
export type System = 'android' | 'apple' | 'desktop';

/** What the pre-flight found on this tablet. Null stands for what its browser does not tell. */
export type Facts = {
	readonly system: System;
	/** Opened by its icon, not in a tab of the browser. */
	readonly installed: boolean;
	/** `missing`: parts of the application that do not lie on the tablet; null when its keeper does not answer. */
	readonly offline: { readonly controlled: boolean; readonly missing: number | null };
	readonly persistent: boolean | null;
	/** Bytes that the browser still grants. */
	readonly free: number | null;
	readonly clock: Clock;
	/** `level` from 0 to 1. */
	readonly battery: { readonly level: number; readonly charging: boolean } | null;
	/** The page that looks is the one that writes. */
	readonly isWriter: boolean;
	readonly updateWaiting: boolean;
	readonly office: { readonly joined: boolean; readonly minutesSince: number | null };
	/** The tablet's key made a signature just now that holds. */
	readonly signs: boolean;
	/** How many consultations of the office lie on the tablet. */
	readonly published: number;
};

/** Milliseconds since 1970, by this tablet's clock and by that of the machine that built the application. */
export type Clock = {
	readonly now: number;
	readonly built: number | null;
	/** Minutes between this clock and the office's when it last answered. */
	readonly apart: number | null;
	readonly zone: string;
};
