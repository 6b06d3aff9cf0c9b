/** What a command of the terminal stands on. */
export type Terminal = {
	readonly args: readonly string[];
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly out: (text: string) => void;
	readonly err: (text: string) => void;
};
