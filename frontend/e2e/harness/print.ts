import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { outputFile } from './output';

/** Prints the page as the browser would onto A4, and looks that a document came of it. */
export async function printed(page: Page, ...names: string[]): Promise<void> {
  const file = outputFile(...names);
  await page.pdf({ path: file, preferCSSPageSize: true });
  const pdf = readFileSync(file);
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(4_000);
}
