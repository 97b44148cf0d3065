import { startServer } from '../../scripts/static-server.ts';

/** Serves the built site once at the root and once below other folders, as it will stand on servers that we do not know. */
async function serveBuilt(): Promise<() => void> {
  const servers = await Promise.all([startServer('dist', 0), startServer('dist', 0, '/some/folder/')]);
  process.env.YUCAI_URL = servers[0].url;
  process.env.YUCAI_FOLDER_URL = servers[1].url;
  return () => {
    for (const { server } of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
}

export default serveBuilt;
