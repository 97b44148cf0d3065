import { startServer } from './static-server.ts';

const DEFAULT_PORT = 4173;

const asked = process.env.PORT ?? String(DEFAULT_PORT);
const port = /^\d+$/.test(asked) ? Number(asked) : Number.NaN;
if (!(port <= 65_535)) fail(`PORT is "${asked}", which is not a port: give a number from 0 to 65535.`);

try {
  const { server, url } = await startServer('dist', port);
  console.log(`渝才图 Yucai Atlas: ${url}  (Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') fail(`Port ${port} is taken. Give another one: PORT=${port + 1} npm start`);
  if (code === 'EACCES') fail(`Port ${port} may not be used by this user. Give one above 1023: PORT=4173 npm start`);
  fail(error instanceof Error ? error.message : String(error));
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
