import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseEncoding, safePath, startServer } from './static-server.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

let folder: string;
let server: Server;
let port: number;

/** A raw request: unlike fetch it sends `..` as written. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const req = request({ host: '127.0.0.1', port, path, headers, method }, (res) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(parts) }));
    });
    req.on('error', reject);
    req.end();
  });
}

const LONG = `{"long": "${'渝'.repeat(600)}"}`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'static-server-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, 'places/jiangbei'), { recursive: true });
  mkdirSync(join(site, 'assets'));
  mkdirSync(join(site, 'empty'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, '404.html'), 'lost');
  writeFileSync(join(site, 'places/jiangbei/index.html'), 'jiangbei');
  writeFileSync(join(site, 'assets/index-ByUOK1lw.js'), '1');
  writeFileSync(join(site, 'data.json'), LONG);
  const started = await startServer(site, 0, '/any/folder/');
  server = started.server;
  port = Number(new URL(started.url).port);
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

describe('static server', () => {
  it('answers a folder with its index.html', async () => {
    const home = await ask('/any/folder/?i=gdp');
    expect([home.status, home.body.toString(), home.headers['content-type']]).toEqual([
      200,
      'home',
      'text/html; charset=utf-8',
    ]);
    expect((await ask('/any/folder/places/jiangbei/')).body.toString()).toBe('jiangbei');
  });

  it('adds a missing slash and keeps the query', async () => {
    const answer = await ask('/any/folder/places/jiangbei?lang=en');
    expect([answer.status, answer.headers.location]).toEqual([301, '/any/folder/places/jiangbei/?lang=en']);
  });

  it('answers what it does not have with 404.html and status 404', async () => {
    for (const path of ['/any/folder/nothing', '/any/folder/empty', '/elsewhere/', '/any/folder/%E0%A4%A']) {
      const answer = await ask(path);
      expect([path, answer.status, answer.body.toString()]).toEqual([path, 404, 'lost']);
    }
  });

  it.each([
    '/any/folder/../../secret.txt',
    '/any/folder/%2e%2e/secret.txt',
    '/any/folder/..%2fsecret.txt',
    '/any/folder/..%5csecret.txt',
    '/any/folder/places/../../secret.txt',
  ])('does not leave its folder for %s', async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.body.toString()]).toEqual([404, 'lost']);
  });

  it('never redirects to another host', async () => {
    expect((await ask('/any/folder//places/jiangbei')).headers.location).toBe('/any/folder/places/jiangbei/');
  });

  it('packs text as the client asks', async () => {
    const br = await ask('/any/folder/data.json', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect([br.headers['content-encoding'], br.headers.vary]).toEqual(['br', 'Accept-Encoding']);
    expect(brotliDecompressSync(br.body).toString()).toBe(LONG);
    const gz = await ask('/any/folder/data.json', { 'Accept-Encoding': 'gzip, br;q=0' });
    expect(gunzipSync(gz.body).toString()).toBe(LONG);
    const plain = await ask('/any/folder/data.json');
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, LONG]);
  });

  it('says 304 where the client holds the file', async () => {
    const first = await ask('/any/folder/data.json', { 'Accept-Encoding': 'br' });
    const etag = String(first.headers.etag);
    const again = await ask('/any/folder/data.json', { 'Accept-Encoding': 'br', 'If-None-Match': `"other", ${etag}` });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await ask('/any/folder/data.json', { 'If-None-Match': etag })).status).toBe(200);
  });

  it('lets only hashed names be kept without asking', async () => {
    expect((await ask('/any/folder/data.json')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/any/folder/assets/index-ByUOK1lw.js')).headers['cache-control']).toContain('immutable');
  });

  it('takes GET and HEAD alone', async () => {
    expect((await ask('/any/folder/', {}, 'POST')).status).toBe(405);
    const head = await ask('/any/folder/', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '4', 0]);
  });

  it('says EADDRINUSE for a taken port', async () => {
    await expect(startServer(folder, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('says what to do where nothing is built', async () => {
    await expect(startServer(join(folder, 'dist'), 0)).rejects.toThrow('npm run build');
  });
});

describe('safePath', () => {
  it('drops empty segments', () => expect(safePath('/a//b/', '/')).toBe('a/b/'));
  it('refuses what lies outside the prefix', () => expect(safePath('/b/', '/a/')).toBeNull());
});

describe('chooseEncoding', () => {
  it('takes nothing where nothing is said', () => expect(chooseEncoding('')).toBe('identity'));
  it('takes what a star allows', () => expect(chooseEncoding('*;q=0.5, br;q=0')).toBe('gzip'));
});
