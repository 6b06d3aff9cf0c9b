import type { Words } from '../words.ts';
import { common } from './common.ts';
import { grades } from './grades.ts';
import { refusals } from './refusals.ts';
import { workshops } from './workshops.ts';
import { prepare } from './prepare.ts';
import { gather } from './gather.ts';
import { sort } from './sort.ts';
import { grade } from './grade.ts';
import { closing } from './closing.ts';
import { result } from './result.ts';
import { explanation } from './explanation.ts';
import { wall } from './wall.ts';
import { method } from './method.ts';
import { paper } from './paper.ts';
import { office } from './office.ts';
import { sending } from './sending.ts';
import { join } from './join.ts';
import { rounds } from './rounds.ts';
import { conclude } from './conclude.ts';
import { lists } from './lists.ts';
import { minutes } from './minutes.ts';
import { fingerprint } from './fingerprint.ts';
import { time } from './time.ts';
import { pin } from './pin.ts';
import { display } from './display.ts';
import { voided } from './voided.ts';
import { keying } from './keying.ts';
import { tablets } from './tablets.ts';
import { urns } from './urns.ts';
import { ready } from './ready.ts';
import { tour } from './tour.ts';
import { file } from './file.ts';
import { questions } from './questions.ts';
import { removal } from './removal.ts';
import { messages } from './messages.ts';
import { vote } from './vote.ts';

export const words: Words = {
	common,
	grades,
	refusals,
	workshops,
	prepare,
	gather,
	sort,
	grade,
	closing,
	result,
	explanation,
	wall,
	method,
	paper,
	office,
	sending,
	join,
	rounds,
	conclude,
	lists,
	minutes,
	fingerprint,
	time,
	pin,
	display,
	voided,
	keying,
	tablets,
	urns,
	ready,
	tour,
	file,
	questions,
	removal,
	messages,
	vote
};
