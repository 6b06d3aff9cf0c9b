/** Most ballots that are laid out at once. */
export const mostCopies = 200;

/** How many ballots of each order: as even as it can be, and no lot without a ballot. */
export function copiesByLot(
	copies: number,
	orders: readonly (readonly number[])[]
): { order: readonly number[]; count: number }[] {
	return orders
		.map((order, lot) => ({ order, count: Math.ceil((copies - lot) / orders.length) }))
		.filter(({ count }) => count > 0);
}
