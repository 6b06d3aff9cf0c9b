/** The 18 regions as squares, each about where it lies, those overseas in a column of their own; a drawing of ours. */
export const tiles = [
	{ code: '01', short: 'GUA', column: 0, row: 0 },
	{ code: '02', short: 'MTQ', column: 0, row: 1 },
	{ code: '03', short: 'GUY', column: 0, row: 2 },
	{ code: '04', short: 'REU', column: 0, row: 3 },
	{ code: '06', short: 'MAY', column: 0, row: 4 },
	{ code: '32', short: 'HDF', column: 3, row: 0 },
	{ code: '28', short: 'NOR', column: 2, row: 1 },
	{ code: '11', short: 'IDF', column: 3, row: 1 },
	{ code: '44', short: 'GES', column: 4, row: 1 },
	{ code: '53', short: 'BRE', column: 1, row: 2 },
	{ code: '52', short: 'PDL', column: 2, row: 2 },
	{ code: '24', short: 'CVL', column: 3, row: 2 },
	{ code: '27', short: 'BFC', column: 4, row: 2 },
	{ code: '75', short: 'NAQ', column: 2, row: 3 },
	{ code: '84', short: 'ARA', column: 3, row: 3 },
	{ code: '76', short: 'OCC', column: 2, row: 4 },
	{ code: '93', short: 'PAC', column: 3, row: 4 },
	{ code: '94', short: 'COR', column: 4, row: 4 }
] as const;
