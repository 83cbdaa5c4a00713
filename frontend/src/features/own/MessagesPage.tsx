import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { LinkButton, PageHeader } from '@/components/ui';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { ownMessagesQuery } from './api';
import { MessageList } from './Messages';

const STEP = 20;
const MOST = 200;

/** All of them, the newest first; more on request. */
export function MessagesPage() {
  const { t } = useTranslation('own');
  const prefecture = usePrefectureCode();
  const [params] = useSearchParams();
  const shown = Math.min(MOST, Math.max(STEP, Number(params.get('shown')) || STEP));
  const messages = useQuery({ ...ownMessagesQuery(prefecture, shown), placeholderData: keepPreviousData });
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t('messages.title')} crumbs={[{ label: t('title'), to: deskPath(prefecture, 'own') }]} />
      {messages.isPending && <Skeleton lines={8} />}
      {messages.isError && <ProblemAlert error={messages.error} onRetry={() => void messages.refetch()} />}
      {messages.data?.total === 0 && <p>{t('messages.none')}</p>}
      {messages.data && messages.data.total > 0 && <MessageList messages={messages.data.items} />}
      {messages.data && messages.data.total > shown && shown < MOST && <LinkButton variant="outline" className="mt-4" to={{ search: `?shown=${shown + STEP}` }} replace preventScrollReset>{t('messages.more')}</LinkButton>}
    </div>
  );
}
