/** Which of the three things that are drafted this is. */
export function draftTitle({
	kind,
	subject
}: {
	readonly kind: 'consultation' | 'list';
	readonly subject: string | null;
}): 'consultation' | 'version' | 'list' {
	if (kind === 'list') return 'list';
	return subject === null ? 'consultation' : 'version';
}
