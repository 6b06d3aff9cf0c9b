/**
 * True when a text seems to tell of the health of a person: somebody (« je », « ma mère », “my son”), then only words
 * that lead there, then an illness or a state. « Prévenir le cancer » tells of nobody.
 */
export function tellsOfHealth(text: string): boolean {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
	return plain.split(/[.;:!?\n]+/u).some((sentence) => {
		const words = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
		return words.some((word, place) => state.test(word) && isSomebodys(words.slice(0, place)));
	});
}

// Walks back from the state over words that lead to it; what stands there is a person or is not.
function isSomebodys(before: readonly string[]): boolean {
	const steps = before.findLastIndex((word) => !leading.test(word));
	const word = before[steps] ?? '';
	if (person.test(word)) return true;
	if (owner.test(word)) return steps >= before.length - 2;
	return kin.test(word) && owner.test(before[steps - 1] ?? '');
}

const state =
	/^(?:diabet\w*|cancer\w*|leucemi\w*|leuk\w*mia|tumeur|tumou?r|alzheimer|parkinson|epilep\w*|autis\w*|depressi\w*|depressed|bipolaire|bipolar|schizophren\w*|seropositi\w*|vih|sida|hiv|asthm\w*|handicap\w*|disab\w*|invalid\w*|trisomi\w*|dyslexi\w*|tdah|adhd|burnout|alcooli\w*|alcoholic|toxicoman\w*|addict\w*|enceinte|pregnant|avc|infarctus|chimio\w*|chemo\w*|dialys\w*|scleros\w*|maladies?|malades?|illness|disease|sick|sourde?|malentendante?|aveugle|malvoyante?|blind|deaf|wheelchair|hospitalise\w*|hospitali[sz]ed|suicidaire|suicidal)$/u;
const person = /^(?:je|j|i|il|elle|ils|elles|he|she|we)$/u;
const owner = /^(?:mon|ma|mes|notre|nos|son|sa|ses|my|our|his|her)$/u;
const kin =
	/^(?:mari|femme|epoux|epouse|conjointe?|compagnon|compagne|fils|filles?|enfants?|mere|pere|parents?|freres?|soeurs?|voisine?s?|collegues?|amie?s?|tante|oncle|cousine?|bebe|husband|wife|partner|sons?|daughters?|child|children|kids?|mother|father|mum|mom|dad|brothers?|sisters?|grandmother|grandfather|neighbou?rs?|colleagues?|friends?|aunt|uncle|baby)$/u;
const leading =
	/^(?:\d+|a|ai|as|ans|est|es|suis|sont|etait|etais|ete|eu|avait|avais|ont|avons|souffre|souffrait|vis|vit|vivre|avec|atteinte?|porteu\w*|suivie?|soignee?|traitee?|fait|fais|un|une|le|la|l|les|d|de|du|des|en|au|aux|pour|contre|qui|meme|aussi|tres|assez|gravement|gros|grosse|grave|depuis|toujours|devenue?|personne|situation|fauteuil|syndrome|have|has|had|am|m|s|ve|is|are|was|were|been|be|being|with|from|the|an|of|in|who|also|very|suffer|suffers|suffering|live|lives|living|diagnosed|treated|years|old|person|user|became|become)$/u;
