import { describe, expect, it } from 'vitest';
import { type Fetcher, type FetchOptions, fetchJson } from './fetchJson.ts';
import { memoryLoader } from './loader.ts';
import { DataFileError } from './problem.ts';

const ROOT = 'https://a.test/x/data/';

function answering(body: string, status = 200): { fetcher: Fetcher; asked: [string, RequestInit][] } {
  const asked: [string, RequestInit][] = [];
  return {
    asked,
    fetcher: async (url, init) => {
      asked.push([url, init]);
      return new Response(body, { status });
    },
  };
}

async function failure(file: string, options: FetchOptions): Promise<unknown> {
  return fetchJson(file, options).then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

describe('fetchJson', () => {
  it('asks under the data root and passes the signal on', async () => {
    const { fetcher, asked } = answering('{"a":[1]}');
    const { signal } = new AbortController();
    expect(await fetchJson('figures/gdp.json', { root: ROOT, fetcher, signal })).toEqual({ a: [1] });
    expect(asked).toEqual([[`${ROOT}figures/gdp.json`, { cache: 'no-cache', signal }]]);
  });

  it('puts the hash of the content into the address, which may then be cached', async () => {
    const { fetcher, asked } = answering('{}');
    await fetchJson('figures/gdp.json', { root: ROOT, fetcher, hash: '0123abcd' });
    expect(asked).toEqual([[`${ROOT}figures/gdp.json?h=0123abcd`, { cache: 'default' }]]);
  });

  it('cannot be led out of the data folder by a name', async () => {
    const { fetcher, asked } = answering('{}');
    await fetchJson('figures/https:evil?x#y.json', { root: ROOT, fetcher });
    expect(asked[0]?.[0]).toBe(`${ROOT}figures/https%3Aevil%3Fx%23y.json`);
  });

  it.each([
    ['status', 404, 'Not found'],
    ['status', 500, '{"error":1}'],
    ['not_json', 200, '<!DOCTYPE html><html></html>'],
    ['not_json', 200, '\n  <html lang="zh">'],
    ['not_json', 200, ''],
    ['not_json', 200, '{"figures":[1,]}'],
    ['not_json', 200, '{"figures":[NaN]}'],
  ])('names the file: %s of %i', async (fault, status, body) => {
    const error = await failure('gdp.json', { root: ROOT, fetcher: answering(body, status).fetcher });
    expect(error).toBeInstanceOf(DataFileError);
    expect(error).toMatchObject({ file: 'gdp.json', fault, status: fault === 'status' ? status : undefined });
    expect(String(error)).toContain('gdp.json');
  });

  it('names the file when no answer comes', async () => {
    const cause = new TypeError('Failed to fetch');
    const error = await failure('gdp.json', { root: ROOT, fetcher: () => Promise.reject(cause) });
    expect(error).toMatchObject({ file: 'gdp.json', fault: 'network', cause });
  });

  it('passes an abort on as it is', async () => {
    const controller = new AbortController();
    controller.abort();
    const fetcher: Fetcher = (_url, init) => Promise.reject(init.signal?.reason);
    const error = await failure('gdp.json', { root: ROOT, fetcher, signal: controller.signal });
    expect(error).toBe(controller.signal.reason);
  });
});

describe('memoryLoader', () => {
  it('has no file that it was not given', async () => {
    const load = memoryLoader({ 'a.json': 1 });
    expect(await load('a.json', {})).toBe(1);
    await expect(load('__proto__', {})).rejects.toMatchObject({ file: '__proto__', fault: 'status' });
  });
});
