import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { Button } from '@/components/ui/Button';
import { usePageTitle } from '@/components/ui/PageHeader';
import { ProblemAlert } from './ProblemAlert';

export function NotFound() {
  const { t } = useTranslation();
  const heading = usePageTitle(t('notFound.title'));
  return (
    <div className="mx-auto max-w-2xl px-4 py-12">
      <h1 ref={heading} tabIndex={-1} className="text-std-28B-150">{t('notFound.title')}</h1>
      <p className="mt-4">{t('notFound.text')}</p>
      <p className="mt-6"><Link to="/" className="link">{t('notFound.home')}</Link></p>
    </div>
  );
}

/** What a route shows when it could not be shown. A chunk of an older release that is gone is fetched by reloading. */
export function RouteProblem() {
  const error = useRouteError();
  const { t } = useTranslation();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <div className="mx-auto max-w-2xl px-4 py-12">
      <h1 className="mb-6 text-std-28B-150">{t('problem.screen')}</h1>
      <ProblemAlert error={error} onRetry={() => location.reload()} />
    </div>
  );
}

/** The last net: something outside the routes broke. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return <BrokenApp />;
  }
}

function BrokenApp() {
  const { t } = useTranslation();
  return (
    <main className="mx-auto max-w-2xl px-4 py-12">
      <h1 className="mb-4 text-std-28B-150">{t('problem.screen')}</h1>
      <p className="mb-6">{t('advice.internalError')}</p>
      <Button onPress={() => location.reload()}>{t('reload')}</Button>
    </main>
  );
}
