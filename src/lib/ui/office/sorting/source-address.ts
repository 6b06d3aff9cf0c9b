import type { SourceFilter } from '../../../core/office/source-filter.ts';

/** The address of the same page with other choices; `null` takes one away. Another list begins at its first page. */
export function addressOf(filter: SourceFilter, change: Partial<SourceFilter> = {}): string {
	const isAnotherList = Object.keys(change).some((name) => name !== 'source' && name !== 'after');
	const choices = Object.entries({
		...filter,
		...(isAnotherList && { after: null, source: null }),
		...change
	});
	return `?${new URLSearchParams(choices.filter((one): one is [string, string] => one[1] !== null))}`;
}

/** The name of a track in the address. */
export function sourceName({ stream, track }: { readonly stream: string; readonly track: string }): string {
	return `${stream}~${track}`;
}
