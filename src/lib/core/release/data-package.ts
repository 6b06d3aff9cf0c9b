import type { ReleaseHead } from './release.ts';
import { tablesOf } from './released-tables.ts';
import type { Table } from './tables.ts';

/** What was written of one file of a package. */
export type WrittenFile = {
	readonly path: string;
	readonly bytes: number;
	/** SHA-256, in hexadecimal digits. */
	readonly hash: string;
};

/** The file that describes all others. */
export const descriptorPath = 'datapackage.json';
/** The release itself, as everything else is made of it. */
export const releasePath = 'resultats.json';

/**
 * `datapackage.json` (Data Package, frictionlessdata.io/specs/data-package): which files there are, what their columns
 * mean, and the digest of each.
 */
export function dataPackageOf(head: ReleaseHead, files: readonly WrittenFile[]): string {
	const { list, number, day, title, consultation } = head;
	const descriptor = {
		profile: 'data-package',
		name: `preau-${list.toLowerCase().replaceAll('_', '-')}-${number}`,
		id: `${list}/${number}`,
		title: title.fr,
		description: consultation.fr,
		version: `${number}.0.0`,
		created: `${day}T00:00:00Z`,
		licenses: [
			{
				name: 'etalab-2.0',
				path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
				title: 'Licence Ouverte 2.0'
			}
		],
		resources: files.map((file) => resourceOf(file, tablesOf(head)))
	};
	return `${JSON.stringify(descriptor, null, '\t')}\n`;
}

function resourceOf({ path, bytes, hash }: WrittenFile, tables: readonly Table[]) {
	const table = tables.find(({ name }) => `${name}.csv` === path);
	const common = { path, bytes, hash: `sha256:${hash}` };
	if (table) return { name: table.name, title: table.title, ...common, ...csv, schema: schemaOf(table) };
	const [name = '', format = ''] = path.toLowerCase().split('.');
	return { name: `${name}-${format}`, ...common, format, mediatype: mediaTypes[format] };
}

const csv = {
	profile: 'tabular-data-resource',
	format: 'csv',
	mediatype: 'text/csv',
	encoding: 'utf-8',
	dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true }
} as const;

const mediaTypes: Readonly<Record<string, string>> = {
	json: 'application/json',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	ods: 'application/vnd.oasis.opendocument.spreadsheet',
	md: 'text/markdown'
};

function schemaOf({ columns, primaryKey, foreignKeys }: Table) {
	return {
		fields: columns.map(({ name, type, description, required }) => ({
			name,
			type,
			description,
			constraints: { required, ...(type === 'integer' && { minimum: 0 }) }
		})),
		primaryKey,
		...(foreignKeys.length > 0 && {
			foreignKeys: foreignKeys.map(({ field, table, to }) => ({
				fields: field,
				reference: { resource: table, fields: to }
			}))
		})
	};
}
