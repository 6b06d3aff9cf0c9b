/** A private turn as it is kept while it lasts, so that nothing of it is lost with the page. */
export type Turn = {
	/** `handing` between two people, `writing` while one writes, `left` when the facilitator has the tablet again. */
	readonly step: 'handing' | 'writing' | 'left';
	readonly text: string;
	/** How many proposals this person has kept in this turn. */
	readonly kept: number;
	/** Texts of turns that a reload or a crash broke off: shown to nobody until somebody asks for theirs. */
	readonly waiting: readonly string[];
};

export const handing: Turn = { step: 'handing', text: '', kept: 0, waiting: [] };

/** Somebody begins to write; what waits for others goes on waiting. */
export function beginning({ waiting }: Turn): Turn {
	return { ...handing, step: 'writing', waiting };
}

/** The person whose turn was broken off last goes on with their text. */
export function resuming({ waiting }: Turn): Turn {
	return { ...handing, step: 'writing', text: waiting.at(-1) ?? '', waiting: waiting.slice(0, -1) };
}

/** The turn is over, and nothing of it is left. */
export function ending({ waiting }: Turn): Turn {
	return { ...handing, waiting };
}

/**
 * The turn that was kept, as somebody finds it after a reload: never in the middle of a text, which may be that of
 * another person. Null when there was none.
 */
export function readTurn(draft: string): Turn | null {
	if (draft === '') return null;
	const { step, text, waiting } = parsed(draft);
	const texts = [...waiting, text].filter((one) => one.trim() !== '');
	return { ...handing, step: step === 'left' ? 'left' : 'handing', waiting: texts };
}

// What cannot be read any more is still somebody's text.
function parsed(draft: string): Pick<Turn, 'text' | 'waiting'> & { readonly step: unknown } {
	const read = fromJson(draft);
	if (!isRecord(read)) return { step: 'writing', text: draft, waiting: [] };
	const waiting = Array.isArray(read['waiting']) ? read['waiting'].filter(isText) : [];
	return { step: read['step'], text: isText(read['text']) ? read['text'] : '', waiting };
}

function fromJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}
