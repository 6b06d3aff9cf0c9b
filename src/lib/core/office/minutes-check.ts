/** What became of the signed minutes when their fingerprint was computed again from what the office holds. */
export type MinutesCheck = {
	/** `incomplete`: not all that the signature had seen is here yet. */
	readonly state: 'equal' | 'differs' | 'incomplete';
	/** Of what was signed about (base64url). */
	readonly signed: string;
	/** How many entries that the signature had seen are not here. */
	readonly missing: number;
};
