// The first thing that `npm start` runs, before anything is installed: so plain JavaScript for Node 20, and nothing
// but Node's own modules. It says in one sentence why Préau cannot start here, instead of a trace of calls later on.
import process from 'node:process';
import { obstacleTo } from './start/obstacles.mjs';

const obstacle = await obstacleTo(process.cwd(), process.env, process.versions.node);
if (obstacle) {
	console.error(obstacle);
	process.exitCode = 1;
}
