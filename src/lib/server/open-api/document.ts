import { roomReturn } from '../../core/office/room-return.ts';
import { releaseList } from '../../core/release/digest.ts';
import { release } from '../../core/release/release.ts';
import { publicProblemBody } from './public-problem.ts';
import { schemaOf } from './schema.ts';

/** The public interface, described for programs (OpenAPI 3.1). Its schemas are those that check the answers themselves. */
export const openApi = {
	openapi: '3.1.0',
	info: {
		title: 'Préau: released results and the way back to the rooms',
		version: '1.0.0',
		summary: 'What an office of Préau publishes, for anybody and without a key.',
		description:
			'Within version 1 no address, member or meaning is taken away; members may be added, so ignore those that you do not know. A change that breaks this gets a path of its own (/api/v2). Results come from numbered releases, which never change. Errors are problems as in RFC 9457.',
		license: { name: 'Licence Ouverte 2.0', identifier: 'etalab-2.0' }
	},
	servers: [{ url: '/' }],
	paths: {
		'/api/v1/openapi.json': {
			get: {
				operationId: 'getDescription',
				summary: 'This description.',
				responses: { '200': answer('This document.', 'application/json', { type: 'object' }) }
			}
		},
		'/api/v1/releases/{list}': {
			get: {
				operationId: 'listReleases',
				summary: 'The releases of a national list, the newest first.',
				parameters: [parameter('list')],
				responses: {
					'200': answer('At least one release.', 'application/json', named('ReleaseList')),
					'404': problem('Nothing is released of this list.')
				}
			}
		},
		'/api/v1/releases/{list}/{number}': {
			get: {
				operationId: 'getRelease',
				summary: 'One release whole: what its result can be computed of again. It may be kept for good.',
				parameters: [parameter('list'), parameter('number')],
				responses: {
					'200': answer('The release.', 'application/json', named('Release')),
					'404': problem('There is no such release.')
				}
			}
		},
		'/api/v1/releases/{list}/{number}/package': {
			get: {
				operationId: 'getPackage',
				summary: 'The open data of a release: tables, workbooks, and what describes them (Frictionless).',
				parameters: [parameter('list'), parameter('number')],
				responses: {
					'200': { description: 'A zip archive.', content: { 'application/zip': {} } },
					'404': problem('There is no such release.')
				}
			}
		},
		'/api/v1/rooms/{code}': {
			get: {
				operationId: 'getRoomReturn',
				summary: 'What became of a room’s proposals, by the code that its minutes print.',
				parameters: [parameter('code')],
				responses: {
					'200': answer('The room’s tracks, and the fate of each.', 'application/json', named('RoomReturn')),
					'404': problem('No workshop is shown under this code.'),
					'422': problem('This is not the code of a workshop.'),
					'429': problem('Too many codes were tried from this address; Retry-After says how long to wait.')
				}
			}
		}
	},
	components: {
		parameters: {
			list: inPath('list', 'The id of a national list.', { type: 'string' }),
			number: inPath('number', 'The number of a release, from 1.', { type: 'integer', minimum: 1 }),
			code: inPath('code', 'Ten letters and digits, read as people type them.', { type: 'string' })
		},
		schemas: {
			ReleaseList: schemaOf(releaseList),
			Release: schemaOf(release),
			RoomReturn: schemaOf(roomReturn),
			Problem: schemaOf(publicProblemBody)
		}
	}
} as const;

function named(schema: string) {
	return { $ref: `#/components/schemas/${schema}` };
}

function parameter(name: string) {
	return { $ref: `#/components/parameters/${name}` };
}

function inPath(name: string, description: string, schema: object) {
	return { name, in: 'path', required: true, description, schema };
}

function answer(description: string, type: string, schema: object) {
	return { description, content: { [type]: { schema } } };
}

function problem(description: string) {
	return answer(description, 'application/problem+json', named('Problem'));
}
