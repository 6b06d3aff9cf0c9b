import type { Statement } from '../../core/workshop.ts';

/** What somebody is writing down of what a person says. */
export type WrittenStatement = {
	nature: Statement['nature'];
	question: string | null;
	text: string;
	by: string;
};

export function freshStatement(nature: WrittenStatement['nature']): WrittenStatement {
	return { nature, question: null, text: '', by: '' };
}

/** What was being written before a reload, as far as it can be read; the rest is fresh. */
export function readStatement(kept: string, nature: WrittenStatement['nature']): WrittenStatement {
	const fresh = freshStatement(nature);
	try {
		const read: unknown = JSON.parse(kept);
		return typeof read === 'object' && read !== null ? { ...fresh, ...pick(read) } : fresh;
	} catch {
		return fresh;
	}
}

function pick(read: object): Partial<WrittenStatement> {
	const text = 'text' in read && typeof read.text === 'string' ? { text: read.text } : {};
	const by = 'by' in read && typeof read.by === 'string' ? { by: read.by } : {};
	return { ...text, ...by };
}
