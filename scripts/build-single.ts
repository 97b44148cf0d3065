import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSingle, SINGLE_NAME } from './single.ts';

const FOLDER = 'dist-single';

// What a failed build leaves must not pass for a built file.
await rm(FOLDER, { recursive: true, force: true });
const { html, size } = await buildSingle();
await mkdir(FOLDER, { recursive: true });
await writeFile(join(FOLDER, SINGLE_NAME), html);
console.log(`✓ ${join(FOLDER, SINGLE_NAME)}: ${size}`);
