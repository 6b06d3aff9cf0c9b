import process from 'node:process';

/** `npm run test:kill -- 100 [server] [seed]`: kills the tablet's browser, or the office's server, and counts what is lost. */
await import(process.argv[3] === 'server' ? './server.ts' : './tablet.ts');
