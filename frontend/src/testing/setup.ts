import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { forgetDrafts } from '@/components/form';
import { changeLanguage, startI18n } from '@/lib/i18n';
import { server } from './server';

// A machine that builds something else at the same time is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' });
  await startI18n('ja');
});
beforeEach(() => changeLanguage('ja'));
afterEach(() => {
  cleanup();
  forgetDrafts();
  server.resetHandlers();
});
afterAll(() => server.close());
