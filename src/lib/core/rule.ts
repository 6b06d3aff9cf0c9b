/**
 * What becomes of "no opinion", declared before anybody grades:
 * `required` everyone grades everything; `worst` no opinion counts as the last grade (Orsay 2007);
 * `ignored` a track is judged on its expressed grades only, if there are at least `quorum` of them (0 = no quorum).
 */
export type Rule =
	| { readonly kind: 'required' }
	| { readonly kind: 'worst' }
	| { readonly kind: 'ignored'; readonly quorum: number };

/** True when a ballot may leave a track without a grade under this rule. */
export function allowsNoOpinion(rule: Rule): boolean {
	return rule.kind !== 'required';
}
