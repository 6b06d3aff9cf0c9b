import listed from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' };

/** A department, or a territory overseas that has a department's code. */
export type Department = {
	readonly code: string;
	readonly name: string;
	/** The code of its region; null overseas where there is none. */
	readonly region: string | null;
};

/** Those of France by their code in the official geographic code (COG, Insee), in the order of the codes. */
export const departments: readonly Department[] = listed.map(({ code, nom, region, zone }) => ({
	code,
	name: nom.replaceAll("'", '’'),
	region: zone === 'com' ? null : region
}));

/** What a department is called, by its code; the code itself where it is not known. */
export function departmentName(code: string): string {
	return departments.find((one) => one.code === code)?.name ?? code;
}
