import type { Refusal } from '../../core/refusal.ts';

/** One action of a screen: not begun again while it runs, and its refusal kept beside it until it is tried again. */
export class Act {
	busy = $state(false);
	refusal: Refusal | null = $state.raw(null);

	/** True when it was done. */
	async run(action: () => Promise<Refusal | null>): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		try {
			this.refusal = await action();
			return this.refusal === null;
		} finally {
			this.busy = false;
		}
	}
}
