/** The bytes of a package's files, by name: as text, with the digest and the length of what was read. */
export type ReadFile = { readonly text: string; readonly hash: string; readonly bytes: number };

/** Where a package is not what it says: what stands there, and what should. */
export type Finding =
	| { readonly kind: 'file-missing'; readonly file: string }
	| { readonly kind: 'file-unreadable'; readonly file: string; readonly where: string }
	| { readonly kind: 'digest-differs'; readonly file: string }
	| {
			readonly kind: 'value-differs';
			readonly file: string;
			/** A line of a table, from 1; null where a file has no lines. */
			readonly line: number | null;
			readonly field: string;
			readonly found: string;
			readonly computed: string;
	  };
