import official from '@etalab/decoupage-administratif/data/regions.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { departmentName, departments } from '$lib/core/departments.ts';
import { details } from '$lib/core/entry-kinds.ts';
import { regions } from '$lib/core/regions.ts';
import { findTerritories, territories, territoryOf } from '$lib/core/territories.ts';
import { details as room } from './author.ts';

test('the regions are those of the official geographic code', () => {
	const codes = official.filter(({ zone }) => zone !== 'com').map(({ code }) => code);
	expect(regions.map(({ code }) => code).sort()).toEqual(codes.sort());
});

test('every department of a region has one that is known, and fits what a workshop may say', () => {
	expect(departments).toHaveLength(109);
	const codes = new Set<string>(regions.map(({ code }) => code));
	for (const { code, region } of departments) {
		expect(region === null || codes.has(region)).toBe(true);
		expect(v.is(details, { ...room, region, department: code })).toBe(true);
	}
	expect(departments.filter(({ region }) => region === null).map(({ code }) => code)).toEqual([
		'975',
		'977',
		'978',
		'984',
		'986',
		'987',
		'988',
		'989'
	]);
});

describe('somebody who types', () => {
	test.each([
		['35', 'Ille-et-Vilaine'],
		['2a', 'Corse-du-Sud'],
		['974', 'La Réunion'],
		['cotes d armor', 'Côtes-d’Armor'],
		['CÔTE D’OR', 'Côte-d’Or'],
		['vilaine', 'Ille-et-Vilaine'],
		['reunion', 'La Réunion'],
		['rhone', 'Rhône'],
		['seine maritime', 'Seine-Maritime'],
		['maritime seine', 'Seine-Maritime'],
		['bretagne', 'Bretagne'],
		['ile de fr', 'Île-de-France'],
		['nouvelle-cal', 'Nouvelle-Calédonie']
	])('“%s” finds %s first', (typed, name) => {
		expect(findTerritories(typed)[0]?.name).toBe(name);
	});

	test('a code of two digits finds the department before the region of the same code', () => {
		expect(findTerritories('53').slice(0, 2)).toMatchObject([
			{ kind: 'department', name: 'Mayenne', region: '52' },
			{ kind: 'region', name: 'Bretagne', region: '53', department: null }
		]);
	});

	test.each(['', '   ', '-', 'xyz', '999'])('“%s” finds nothing', (typed) => {
		expect(findTerritories(typed)).toEqual([]);
	});

	test('no more is found than a list can show', () => {
		expect(findTerritories('s')).toHaveLength(8);
	});
});

test('what a workshop says leads back to what was chosen', () => {
	for (const one of territories) expect(territoryOf(one.region, one.department)).toEqual(one);
	expect(territoryOf(null, null)).toBeNull();
	expect(territoryOf('53', '999')).toBeNull();
	expect(departmentName('999')).toBe('999');
});
