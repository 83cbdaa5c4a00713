import { afterEach, expect } from 'vitest';
import { outputFile } from './output';
import { leave } from './visitor';

afterEach(async ({ task }) => {
  const failed = task.result?.state === 'fail';
  const name = task.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  const complaints = await leave(failed ? async (page, number) => {
    await page.screenshot({ path: outputFile('failed', `${name}-${number}.png`), fullPage: true });
  } : undefined);
  if (!failed) expect(complaints, 'complaints of the browser').toEqual([]);
});
