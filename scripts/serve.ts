import { spawnSync } from 'node:child_process';
import { startServer } from './static-server.ts';

const DEFAULT_PORT = 4173;
const DIST = 'dist';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function portAsked(): number {
  const asked = process.env.PORT ?? String(DEFAULT_PORT);
  const port = /^\d+$/.test(asked) ? Number(asked) : Number.NaN;
  if (!(port <= 65_535)) fail(`PORT is "${asked}", which is not a port: give a number from 0 to 65535.`);
  return port;
}

/** What went wrong and what to do, in a sentence. */
function explain(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Give another one: PORT=${port + 1} npm start`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Give one above 1023.`;
  return error instanceof Error ? error.message : String(error);
}

const port = portAsked();
try {
  if (process.argv.includes('--build')) {
    // Asked first: a build for nothing would also pull the site away under the server that holds the port.
    const probe = await startServer('.', port);
    probe.server.close();
    const { status } = spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
  const { server, url } = await startServer(DIST, port);
  console.log(`渝才图 Yucai Atlas: ${url}  (Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
} catch (error) {
  fail(explain(error, port));
}
