import { encodeQR } from 'qr';
import type { Bodies } from '../core/entry-kinds.ts';
import { isRefusal, type Refusal } from '../core/refusal.ts';
import { cardText, readCardText } from '../core/tablet-card.ts';
import { workshopCode } from '../core/workshop-code.ts';
import { fromBase64url } from '../seal/base64url.ts';
import { deviceOf, type DeviceKey } from '../seal/device-key.ts';

/** What one tablet shows another: a text, and the QR code that holds it. */
export type Card = { readonly text: string; readonly qr: readonly (readonly boolean[])[] };

/** The card of this tablet: its public key, which is no secret. */
export function cardOf({ alg, publicKey }: DeviceKey): Card {
	return drawn(cardText({ alg, key: publicKey }));
}

/** The card of a workshop, by which another tablet asks their office for it. */
export function workshopCard(stream: string): Card {
	return drawn(workshopCode(stream));
}

/** The tablet that a card tells; its id follows from its key. */
export function readCard(text: string): Bodies['device-admitted'] | Refusal {
	const read = readCardText(text);
	if (isRefusal(read)) return read;
	const raw = fromBase64url(read.key);
	return raw ? { device: deviceOf(raw), ...read } : { kind: 'card-unreadable' };
}

function drawn(text: string): Card {
	return { text, qr: encodeQR(text, 'raw', { ecc: 'medium', border: 4 }) };
}
