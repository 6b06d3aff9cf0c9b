import { readFileSync } from 'node:fs';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-07';
import { beforeAll, expect, test } from 'vitest';
import { tellStory } from '../../../src/commands/demo/story.ts';
import { filesIn } from '../../../src/lib/server/archive/zip.ts';
import { familiesOf } from '../../../src/lib/server/ledger/catalogue.ts';
import { openLedger } from '../../../src/lib/server/ledger/ledger.ts';
import { standingOf } from '../../../src/lib/server/devices.ts';
import { officeOf } from '../../../src/lib/server/office-identity.ts';
import { isRefusal } from '../../../src/lib/core/refusal.ts';
import { makeRelease } from '../../../src/lib/server/releases/making.ts';
import { packageOf } from '../../../src/lib/server/releases/package.ts';
import { onEachDatabase } from '../databases.ts';

// The published schemas of Data Package and Table Schema; their source is told beside them.
const addressOf = (name: string) => `https://preau.test/${name}`;
for (const name of ['datapackage', 'tableschema']) {
	const file = new URL(`../../fixtures/data-package-1.0/${name}.json`, import.meta.url);
	registerSchema(JSON.parse(readFileSync(file, 'utf8')), addressOf(name));
}

type Resource = {
	readonly name: string;
	readonly path: string;
	readonly schema?: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
};
type Descriptor = { readonly resources: readonly Resource[] };

onEachDatabase(({ open }) => {
	let files: ReadonlyMap<string, Uint8Array>;
	let descriptor: Descriptor;
	const textOf = (path: string) => new TextDecoder().decode(files.get(path));

	beforeAll(async () => {
		const db = await open();
		const identity = await officeOf(db);
		const ledger = openLedger(db, identity, standingOf);
		await tellStory({ db, identity, ledger, close: () => Promise.resolve() }, 4);
		const lists = (await familiesOf(ledger)).flatMap((family) => family.lists);
		const { list } = lists.find(({ title }) => title.fr === 'Dix domaines du Open Gov Challenge')!;
		const release = await makeRelease(ledger, { list, number: 1, by: 'ana' }, new Date());
		if (isRefusal(release)) throw new Error(release.kind);
		files = (await filesIn(new Uint8Array(await new Response(packageOf(db, release)).arrayBuffer()), 1e8))!;
		descriptor = JSON.parse(textOf('datapackage.json')) as Descriptor;
	});

	test('the descriptor of a package is one by the schema of Data Package', async () => {
		const output = await validate(addressOf('datapackage'), descriptor as never, 'BASIC');
		expect(output).toEqual({ valid: true });
		const broken = { ...descriptor, resources: [] };
		expect(await validate(addressOf('datapackage'), broken as never)).toMatchObject({ valid: false });
	});

	test('each of its tables is described by Table Schema, and holds what that says', async () => {
		const tables = descriptor.resources.filter(({ schema }) => schema);
		expect(tables.map(({ name }) => name)).toContain('presences');
		for (const { path, schema } of tables) {
			expect(await validate(addressOf('tableschema'), schema as never, 'BASIC')).toEqual({ valid: true });
			const [head = ''] = textOf(path).split('\r\n');
			expect(head.split(',')).toEqual(schema!.fields.map(({ name }) => name));
		}
	});

	test('every file that it names is there, and no other', () => {
		expect([...files.keys()].sort()).toEqual(
			['datapackage.json', ...descriptor.resources.map(({ path }) => path)].sort()
		);
	});
});
