import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stopOnSignal } from '../../../src/commands/start/stopping.ts';

// Stopped by its test: answers after as many milliseconds as the address says; /count tells how many wait.
let waiting = 0;
const server: Server = createServer((request, response) => {
	if (request.url === '/count') return void response.end(String(waiting));
	waiting += 1;
	setTimeout(() => response.end('done'), Number(request.url?.slice(1))).unref();
});
stopOnSignal(server, Number(process.argv[2]));
process.on('sveltekit:shutdown' as 'exit', () => process.stdout.write('closed\n'));
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
