import { disclose } from '../../core/disclosure/disclose.ts';
import type { Part } from '../../core/disclosure/part.ts';
import type { PooledPage } from '../../core/office/pooled-page.ts';
import { judgeOnline } from '../../core/online/online-result.ts';
import { askedIn } from '../../core/pooled/pooled-list.ts';
import { isRefusal, type Refusal } from '../../core/refusal.ts';
import type { PublishedList } from '../../core/sync/catalogue.ts';
import type { Database } from '../database/tables.ts';
import { onlineCount, urnOf } from './urns.ts';

/** The online ballot of a list beside what the office may see of its rooms; null where none was opened. */
export async function onlineBeside(
	db: Database,
	list: PublishedList,
	groups: readonly Part[]
): Promise<PooledPage['online'] | Refusal> {
	const count = await onlineCount(db, list.list);
	if (!count) return (await urnOf(db, list.list)) ? { isClosed: false, beside: null } : null;
	const beside = judgeOnline(askedIn(list), count, disclose('region', groups).parts);
	return isRefusal(beside) ? beside : { isClosed: true, beside };
}
