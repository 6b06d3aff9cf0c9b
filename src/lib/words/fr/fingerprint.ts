import { wordlist } from '@scure/bip39/wordlists/french.js';

/** The words that tell a fingerprint: the list of BIP-39, 2,048 words, in the one spelling of letters with accents. */
export const fingerprint: readonly string[] = wordlist.map((word) => word.normalize('NFC'));
