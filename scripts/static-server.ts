import { createHash } from 'node:crypto';
import { type Stats, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
};
const PACKED = new Set(['.html', '.js', '.css', '.json', '.csv', '.txt', '.svg', '.map']);
/** Below this many bytes packing gains nothing. */
const WORTH_PACKING = 512;
/** Vite puts the hash of the content into these names, so they never change. */
const HASHED = /^assets\/.+-[\w-]{8,}\.\w+$/;

type Encoding = 'br' | 'gzip' | 'identity';

interface Served {
  readonly body: Buffer;
  readonly etag: string;
}

/** The path of a request under the served folder, without leading slash; null where it tries to leave it or is malformed. */
export function safePath(url: string, prefix: string): string | null {
  const raw = url.split(/[?#]/, 1)[0] ?? '';
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return null;
  }
  if (!path.startsWith(prefix)) return null;
  const parts = path.slice(prefix.length).split('/');
  if (parts.some((part) => part === '..' || part === '.' || part.includes('\\') || part.includes('\0'))) return null;
  return parts.filter((part, i) => part !== '' || i === parts.length - 1).join('/');
}

/** The encoding to answer with: Brotli before gzip, nothing where the client refuses both (`;q=0`). */
export function chooseEncoding(accept: string): Encoding {
  const offered = new Map(
    accept.split(',').map((one) => {
      const [name = '', ...params] = one.trim().toLowerCase().split(';');
      const q = params.map((p) => p.trim()).find((p) => p.startsWith('q='));
      return [name.trim(), q === undefined ? 1 : Number(q.slice(2))] as const;
    }),
  );
  const takes = (name: string) => (offered.get(name) ?? offered.get('*') ?? 0) > 0;
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}

/** A handler that serves the files of `folder` under `prefix` (begins and ends with a slash). */
export function staticHandler(
  folder: string,
  prefix = '/',
): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  const cache = new Map<string, Promise<Served>>();

  function pack(file: string, info: Stats, encoding: Encoding): Promise<Served> {
    const key = `${file}\n${encoding}\n${info.mtimeMs}\n${info.size}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const served = (async () => {
      const plain = await readFile(file);
      const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}-${encoding}"`;
      const body =
        encoding === 'br'
          ? await promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
          : encoding === 'gzip'
            ? await promisify(gzip)(plain, { level: 9 })
            : plain;
      return { body, etag };
    })();
    cache.set(key, served);
    // A file that could not be read once may be readable the next time.
    served.catch(() => cache.delete(key));
    return served;
  }

  async function send(
    req: IncomingMessage,
    res: ServerResponse,
    path: string,
    info: Stats,
    status: number,
  ): Promise<void> {
    const ext = extname(path);
    const packable = PACKED.has(ext) && info.size >= WORTH_PACKING;
    const { body, etag } = await pack(
      join(folder, path),
      info,
      packable ? chooseEncoding(String(req.headers['accept-encoding'] ?? '')) : 'identity',
    );
    const encoding = etag.endsWith('-br"') ? 'br' : etag.endsWith('-gzip"') ? 'gzip' : null;
    res.setHeader('ETag', etag);
    res.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (packable) res.setHeader('Vary', 'Accept-Encoding');
    if (status === 200 && req.headers['if-none-match']?.split(/,\s*/).includes(etag)) {
      res.writeHead(304).end();
      return;
    }
    if (encoding) res.setHeader('Content-Encoding', encoding);
    res.writeHead(status, { 'Content-Type': TYPES[ext] ?? 'application/octet-stream', 'Content-Length': body.length });
    res.end(req.method === 'HEAD' ? undefined : body);
  }

  return async (req, res) => {
    res.setHeader('X-Content-Type-Options', 'nosniff');
    // All of it is public: a card may be drawn in a frame that its page keeps from every origin (sandbox).
    res.setHeader('Access-Control-Allow-Origin', '*');
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
      return;
    }
    const url = req.url ?? '/';
    const path = safePath(url, prefix);
    if (path !== null) {
      const asked = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const info = await fileInfo(join(folder, asked));
      if (info?.isFile()) return send(req, res, asked, info, 200);
      if (info?.isDirectory() && (await fileInfo(join(folder, asked, 'index.html')))?.isFile()) {
        const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
        const to = `${prefix}${asked.split('/').map(encodeURIComponent).join('/')}/${query}`;
        res.writeHead(301, { Location: to, 'Content-Length': 0 }).end();
        return;
      }
    }
    const lost = await fileInfo(join(folder, '404.html'));
    if (lost) return send(req, res, '404.html', lost, 404);
    res.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
  };
}

async function fileInfo(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}

/** Serves `folder` on 127.0.0.1; port 0 takes a free one. Rejects with the system's error (`EADDRINUSE`) or where there is no folder. */
export function startServer(folder: string, port: number, prefix = '/'): Promise<{ server: Server; url: string }> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return Promise.reject(new Error(`There is no folder ${folder}. Run \`npm run build\` first.`));
  }
  const handle = staticHandler(folder, prefix);
  const server = createServer((req, res) => {
    handle(req, res).catch((error: unknown) => {
      console.error(`${req.url}: ${String(error)}`);
      if (!res.headersSent) res.writeHead(500);
      res.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve({ server, url: `http://127.0.0.1:${taken}${prefix}` });
    });
  });
}
