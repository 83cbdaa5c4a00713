import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Pictures, prints and downloads of the last run. */
export const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url));

export function outputFile(...names: string[]): string {
  const file = join(OUTPUT, ...names);
  mkdirSync(dirname(file), { recursive: true });
  return file;
}
