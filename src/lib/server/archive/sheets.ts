import type { ArchivedFile } from './zip.ts';

/** A table as a sheet of a workbook; the rows are read when the sheet is written. */
export type Sheet = {
	readonly name: string;
	readonly columns: readonly string[];
	readonly rows: () => AsyncIterable<readonly (string | number | null)[]>;
};

/**
 * The files of a workbook in Office Open XML (ECMA-376, transitional), for those who open tables in a spreadsheet: text
 * as text, so that nothing of it is ever computed, and the first row kept in sight.
 */
export async function* xlsxFiles(sheets: readonly Sheet[]): AsyncIterable<ArchivedFile> {
	yield file('[Content_Types].xml', contentTypes(sheets));
	yield file('_rels/.rels', relations([`${officeRelation}/officeDocument`, 'xl/workbook.xml']));
	yield file('xl/workbook.xml', workbook(sheets));
	const parts = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
	yield file(
		'xl/_rels/workbook.xml.rels',
		relations(...parts.map((part) => [`${officeRelation}/worksheet`, part] as const))
	);
	for (const [index, sheet] of sheets.entries())
		yield { path: `xl/${parts[index]}`, content: xlsxSheet(sheet) };
}

/** The files of the same workbook in OpenDocument (ISO/IEC 26300), which French administrations prefer. */
export async function* odsFiles(sheets: readonly Sheet[]): AsyncIterable<ArchivedFile> {
	yield { ...file('mimetype', odsType), isStored: true };
	yield file('META-INF/manifest.xml', manifest);
	yield { path: 'content.xml', content: odsContent(sheets) };
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const sheetNames = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const odsType = 'application/vnd.oasis.opendocument.spreadsheet';

function file(path: string, text: string): ArchivedFile {
	return { path, content: once(text) };
}

async function* once(text: string): AsyncIterable<string> {
	yield await Promise.resolve(text);
}

function contentTypes(sheets: readonly Sheet[]): string {
	const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
	const parts = sheets.map(
		(_, index) =>
			`<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${main}.worksheet+xml"/>`
	);
	return `${declaration}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/>${parts.join('')}</Types>`;
}

function relations(...targets: readonly (readonly [string, string])[]): string {
	const all = targets.map(
		([type, target], index) => `<Relationship Id="r${index + 1}" Type="${type}" Target="${target}"/>`
	);
	return `${declaration}<Relationships xmlns="${packageNames}/relationships">${all.join('')}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
	const all = sheets.map(
		({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`
	);
	return `${declaration}<workbook xmlns="${sheetNames}" xmlns:r="${officeRelation}"><sheets>${all.join('')}</sheets></workbook>`;
}

async function* xlsxSheet({ columns, rows }: Sheet): AsyncIterable<string> {
	yield `${declaration}<worksheet xmlns="${sheetNames}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
	yield xlsxRow(columns);
	for await (const row of rows()) yield xlsxRow(row);
	yield '</sheetData></worksheet>';
}

function xlsxRow(cells: readonly (string | number | null)[]): string {
	const all = cells.map((cell) => {
		if (cell === null) return '<c/>';
		if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
		return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
	});
	return `<row>${all.join('')}</row>`;
}

const manifest = `${declaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${odsType}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

async function* odsContent(sheets: readonly Sheet[]): AsyncIterable<string> {
	yield `${declaration}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:spreadsheet>`;
	for (const { name, columns, rows } of sheets) {
		yield `<table:table table:name="${escaped(name)}">${odsRow(columns)}`;
		for await (const row of rows()) yield odsRow(row);
		yield '</table:table>';
	}
	yield '</office:spreadsheet></office:body></office:document-content>';
}

function odsRow(cells: readonly (string | number | null)[]): string {
	const all = cells.map((cell) => {
		if (cell === null) return '<table:table-cell/>';
		if (typeof cell === 'number')
			return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
		const lines = cell.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`);
		return `<table:table-cell office:value-type="string">${lines.join('')}</table:table-cell>`;
	});
	return `<table:table-row>${all.join('')}</table:table-row>`;
}

// XML 1.0 holds no control characters but tab and line ends; a text of ours holds none either.
function escaped(text: string): string {
	// eslint-disable-next-line no-control-regex
	const plain = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
	return plain
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
