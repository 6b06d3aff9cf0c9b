/** Shown at the address that was refused, where a script would look for another page. */
export const csr = false;
