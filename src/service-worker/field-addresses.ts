/** The addresses that open without a network, also those that were never visited: the shell finds its way by itself. */
export const fieldAddresses = [
	/^\/$/,
	/^\/workshops(\/|$)/,
	/^\/method(\/|$)/,
	/^\/join(\/|$)/,
	/^\/second-tablet(\/|$)/,
	/^\/ready$/,
	/^\/tour$/,
	/^\/file(\/|$)/
];

export function isFieldPage(referrer: string, base: URL): boolean {
	const { pathname } = new URL(referrer || '/', base);
	return fieldAddresses.some((address) => address.test(pathname));
}
