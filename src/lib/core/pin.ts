import type { Refusal } from './refusal.ts';

export const shortestPin = 6;
export const longestPin = 12;

/**
 * A facilitator's code as it is chosen: digits, typed twice. Refuses 'pin-malformed', 'pin-too-simple' (one digit
 * over and over, or digits in a row) and 'pin-not-repeated'.
 */
export function readPin(typed: string, again: string): string | Refusal {
	if (!isPin(typed)) return { kind: 'pin-malformed', least: shortestPin, most: longestPin };
	if (isSimple(typed)) return { kind: 'pin-too-simple' };
	return typed === again ? typed : { kind: 'pin-not-repeated' };
}

/** True for what could be a code at all: nothing else is worth a try. */
export function isPin(typed: string): boolean {
	return /^[0-9]+$/u.test(typed) && typed.length >= shortestPin && typed.length <= longestPin;
}

// 111111, 123456, 987654: what somebody tries first.
function isSimple(pin: string): boolean {
	const steps = [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index]));
	return [0, 1, -1].some((step) => steps.every((one) => one === step));
}
