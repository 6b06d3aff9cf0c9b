import type { OfficePerson } from '../../core/office/role.ts';
import type { SourceFilter } from '../../core/office/source-filter.ts';
import { scopeOf } from '../access.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Looking } from './list-sources.ts';
import { sortedConsultation } from './sorted-consultation.ts';

/** Who asks for the sorting of which consultation, and which part of it. */
export type SortingRequest = {
	readonly root: string;
	readonly filter: SourceFilter;
	readonly person: OfficePerson;
};

/** What is looked through: the question asked for, else the first. Null where there is no such consultation. */
export async function lookingFrom(
	ledger: Ledger,
	{ root, filter, person }: SortingRequest
): Promise<Looking | null> {
	const consultation = await sortedConsultation(ledger, root);
	const [first] = consultation?.questions ?? [];
	if (!consultation || !first) return null;
	const asked = consultation.questions.find(({ id }) => id === filter.question) ?? first;
	return { consultation, question: asked.id, scope: scopeOf(person) };
}
