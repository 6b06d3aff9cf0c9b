import { encodeQR } from 'qr';
import type { Bodies } from '../core/entry-kinds.ts';
import { isRefusal, type Refusal } from '../core/refusal.ts';
import { cardText, readCardText } from '../core/tablet-card.ts';
import { fromBase64url } from '../seal/base64url.ts';
import { deviceOf, type DeviceKey } from '../seal/device-key.ts';

/** A tablet's card as it is shown: the text, and the QR code that holds it. */
export type TabletCard = { readonly text: string; readonly qr: readonly (readonly boolean[])[] };

/** The card of this tablet: its public key, which is no secret. */
export function cardOf({ alg, publicKey }: DeviceKey): TabletCard {
	const text = cardText({ alg, key: publicKey });
	return { text, qr: encodeQR(text, 'raw', { ecc: 'medium', border: 4 }) };
}

/** The tablet that a card tells; its id follows from its key. */
export function readCard(text: string): Bodies['device-admitted'] | Refusal {
	const read = readCardText(text);
	if (isRefusal(read)) return read;
	const raw = fromBase64url(read.key);
	return raw ? { device: deviceOf(raw), ...read } : { kind: 'card-unreadable' };
}
