import { tellsOfHealth } from './health-words.ts';
import { isGivenName } from './given-names.ts';

/** What a text seems to hold that would tell of a person. */
export type Sensitive = 'name' | 'phone' | 'email' | 'health';

/**
 * What a text seems to hold that its author may not want the whole room to read. A guess for a gentle note, which
 * stops nobody: it prefers to miss a name over taking a street or a subject for one.
 */
export function sensitiveIn(text: string): readonly Sensitive[] {
	const found: Sensitive[] = [];
	if (holdsName(text)) found.push('name');
	if (holdsPhone(text)) found.push('phone');
	if (email.test(text)) found.push('email');
	if (tellsOfHealth(text)) found.push('health');
	return found;
}

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

function holdsPhone(text: string): boolean {
	for (const [written] of text.matchAll(/(?:\+|\b)\(?\d[\d\s.()/-]{6,}\d\b/gu)) {
		const digits = written.replace(/\D/gu, '');
		const isAbroad = /^(?:\+|00)/u.test(written) && digits.length >= 8 && digits.length <= 15;
		const isAtHome = digits.startsWith('0') && (digits.length === 10 || digits.length === 11);
		const isAmerican = /^\(?\d{3}\)?[-. ]\s?\d{3}[-. ]\d{4}$/u.test(written);
		if (isAbroad || isAtHome || isAmerican) return true;
	}
	return false;
}

// « Madame Petit » and not « Madame la ministre ».
const titled =
	/(?<!\p{L})(?:M\.|MM\.|Mr\.?|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle|Mrs\.?|Ms\.?|Miss|Dr\.?|Docteur|Doctor)\s+(?!(?:Le|La|Les|The)\s)\p{Lu}[\p{L}’'-]+/u;
const introduced =
	/(?<!\p{L})(?:[Jj]e m[’']appelle|[Mm]on nom est|[Mm]on prénom est|[Mm]y name is|[Ii] am called|[Ss]igné|[Ss]igned)\s*:?\s+\p{Lu}/u;
const words = /[\p{L}\p{N}][\p{L}\p{N}’'-]*|[.,;:!?]/gu;
const elided = /^[ldLD][’'](?=\p{L})/u;
const capital = /^\p{Lu}/u;
const particle = /^(?:de|du|des|le|la|van|von|ben|el)$/u;
/** What bears the name of somebody who is not in the room. */
const monument =
	/^(?:rues?|avenue|boulevard|place|square|all[ée]e|chemin|quai|pont|écoles?|collège|lycée|université|parc|jardin|stade|gymnase|piscine|salle|maison|centre|espace|médiathèque|bibliothèque|musée|théâtre|quartier|cité|résidence|hôpital|clinique|institut|fondation|prix|loi|rapport|plan|saint|sainte|st|ste|streets?|roads?|schools?|college|university|park|hospital|library|museum|theatre|bridge|act|report|prize|foundation)$/iu;
const kin =
	/^(?:mari|femme|épou(?:x|se)|conjointe?|compagnon|compagne|fils|fille|mère|père|frère|sœur|soeur|voisine?|collègue|amie?|tante|oncle|husband|wife|partner|son|daughter|mother|father|brother|sister|neighbou?r|colleague|friend|aunt|uncle)$/iu;

function holdsName(text: string): boolean {
	if (titled.test(text) || introduced.test(text)) return true;
	const spoken = (text.match(words) ?? []).map((word) => word.replace(elided, ''));
	return spoken.some((word, place) => {
		if (!capital.test(word) || !isGivenName(word)) return false;
		const before = spoken.slice(Math.max(0, place - 3), place);
		if (before.some((one) => monument.test(one))) return false;
		if (kin.test(before.at(-1) ?? '')) return true;
		return isSurname(afterParticles(spoken, place + 1)) || /^\p{Lu}{2,}$/u.test(before.at(-1) ?? '');
	});
}

function afterParticles(spoken: readonly string[], from: number): string {
	return spoken.slice(from, from + 3).find((word) => !particle.test(word)) ?? '';
}

function isSurname(word: string): boolean {
	return capital.test(word) && word.length > 1 && !monument.test(word);
}
