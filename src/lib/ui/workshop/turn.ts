/** A private turn as it is kept while it lasts, so that a reload comes back into it. */
export type Turn = {
	/** `handing` between two people, `writing` while one writes. */
	readonly step: 'handing' | 'writing';
	readonly text: string;
	/** How many proposals this person has kept in this turn. */
	readonly kept: number;
};

export const handing: Turn = { step: 'handing', text: '', kept: 0 };

/** The turn that was kept, or null when there was none. */
export function readTurn(draft: string): Turn | null {
	if (draft === '') return null;
	try {
		const { step, text, kept } = JSON.parse(draft) as Partial<Turn>;
		const isWriting = step === 'writing' && typeof text === 'string' && typeof kept === 'number';
		return isWriting ? { step, text, kept } : handing;
	} catch {
		return { step: 'writing', text: draft, kept: 0 };
	}
}
