import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Imported } from '$lib/core/office/imported.ts';
import { isRefusal, type Refusal } from '$lib/core/refusal.ts';
import { mostBytesOfFile } from '$lib/core/sync/workshop-file.ts';
import { scopeOf } from '$lib/server/access.ts';
import { note } from '$lib/server/audit/note.ts';
import { faultOf } from '$lib/server/problem.ts';
import { importFile } from '$lib/server/rooms/importing.ts';
import { signedIn } from '$lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const given = v.pipe(v.array(v.file()), v.maxLength(50));

export const load: PageServerLoad = () => ({ megabytes: mostBytesOfFile / 1024 / 1024 });

type Outcome = { readonly name: string; readonly taken: Imported | null; readonly refusal: Refusal | null };

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const person = signedIn(locals);
		const read = v.safeParse(given, (await request.formData()).getAll('file'));
		if (!read.success) return fail(422, { refusal: { kind: 'form-malformed' as const } });
		const files = read.output.filter(({ size }) => size > 0);
		const outcomes: Outcome[] = [];
		for (const file of files) {
			const now = new Date();
			const taken = await importOne(locals.office, file, scopeOf(person), now);
			if (!isRefusal(taken)) await note(locals.office.db, person.id, 'file-read', taken.stream, now);
			outcomes.push({
				name: file.name,
				taken: isRefusal(taken) ? null : taken,
				refusal: isRefusal(taken) ? taken : taken.refusal
			});
		}
		return { outcomes };
	}
};

// What a failing database says no to is said, like anything else: nothing is lost by reading the file again.
async function importOne(...[office, file, scope, now]: Parameters<typeof importFile>) {
	try {
		return await importFile(office, file, scope, now);
	} catch (error) {
		const refusal = faultOf(error);
		if (refusal) return refusal;
		throw error;
	}
}
