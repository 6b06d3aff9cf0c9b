import * as v from 'valibot';
import type { Refusal } from '../refusal.ts';
import { joinAnswer, joinRequest, renewRequest, type JoinAnswer, type JoinRequest } from './joining.ts';
import type { RenewRequest } from './joining.ts';
import {
	problem,
	syncAnswer,
	syncRequest,
	type Problem,
	type SyncAnswer,
	type SyncRequest
} from './messages.ts';

// What comes over the wire is believed only in the shape that it is meant to have: else `batch-malformed`, with where.

export function readSyncRequest(message: unknown): SyncRequest | Refusal {
	return read(syncRequest, message);
}

export function readSyncAnswer(message: unknown): SyncAnswer | Refusal {
	return read(syncAnswer, message);
}

/** Either of the two messages by which a tablet gets a token: the first has a code. */
export function readJoinRequest(message: unknown): JoinRequest | RenewRequest | Refusal {
	return read(eitherRequest, message);
}

export function readJoinAnswer(message: unknown): JoinAnswer | Refusal {
	return read(joinAnswer, message);
}

export function readProblem(message: unknown): Problem | Refusal {
	return read(problem, message);
}

const eitherRequest = v.union([joinRequest, renewRequest]);

function read<Schema extends v.GenericSchema>(
	schema: Schema,
	message: unknown
): v.InferOutput<Schema> | Refusal {
	const result = v.safeParse(schema, message);
	if (result.success) return result.output;
	return { kind: 'batch-malformed', where: v.getDotPath(result.issues[0]) ?? '' };
}
