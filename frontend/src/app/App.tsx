import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { RouterProvider } from 'react-router';
import { ErrorBoundary, Toasts } from '@/components/feedback';
import { createQueryClient } from '@/lib/api/query-client';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { createAppRouter } from './router';

export function App() {
  const language = useLanguage();
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(createAppRouter);
  return (
    <ErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <I18nProvider locale={language === 'ja' ? 'ja-JP' : 'en-GB'}>
          <RouterProvider router={router} />
          <Toasts />
        </I18nProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
