import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { forgetDrafts } from '@/components/form';
import { changeLanguage, startI18n } from '@/lib/i18n';
import { server } from './server';

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
