import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { OUTPUT } from './output';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the run's one browser listens. */
    browser: string;
    /** Where the product answers. */
    address: string;
  }
}

/** One browser for the whole run, with a profile of its own that is gone afterwards. */
export default async function startBrowser(project: TestProject) {
  const address = process.env.YORISOI_URL;
  if (!address) throw new Error('YORISOI_URL names no running Yorisoi; npm run e2e starts a demo by itself.');
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const server = await chromium.launchServer({
    executablePath: process.env.CHROME || execFileSync(fileURLToPath(new URL('../../../scripts/find-chrome.sh', import.meta.url))).toString().trim(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  project.provide('browser', server.wsEndpoint());
  project.provide('address', address);
  return () => server.close();
}
