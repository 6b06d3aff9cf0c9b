/** What the office is called on its tablets: `OFFICE_NAME`, else the national office in the country's first language. */
export function officeName(env: Readonly<Record<string, string | undefined>>): string {
	return env['OFFICE_NAME']?.trim().slice(0, 200) || 'Bureau national';
}
