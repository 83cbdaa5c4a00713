import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { AnswerForm } from '@/components/availability';
import { Alert, EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { Button, PageHeader } from '@/components/ui';
import { type AskedAvailability, client, isProblem, read } from '@/lib/api';
import { formatDay, formatMonth } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';

/**
 * Whoever holds a personal link answers without signing in. Its secret is the address's fragment, which never reaches a
 * server's log; the page names nobody.
 */
export function LinkPage() {
  const { t } = useTranslation('own');
  const language = useLanguage();
  const token = decodeURIComponent(useLocation().hash.slice(1));
  const asked = useQuery({
    queryKey: ['availability-link', token],
    queryFn: ({ signal }) => read(client.POST('/api/v1/availability-links/preview', { body: { token }, signal })),
    enabled: token !== '',
    gcTime: 0,
  });
  const over = token === '' || isProblem(asked.error, 'availability-link-expired') || isProblem(asked.error, 'validation-failed');
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={asked.data && !over ? t('availability.of', { month: formatMonth(asked.data.month, language) }) : t('link.title')}
        lead={asked.data && !over && t('availability.lead', { day: formatDay(asked.data.deadline, language) })}
      />
      {over && <EmptyState title={t('link.over')}>{t('link.overText')}</EmptyState>}
      {!over && asked.isPending && <Skeleton lines={8} />}
      {!over && asked.isError && <ProblemAlert error={asked.error} onRetry={() => void asked.refetch()} />}
      {!over && asked.data && <Answering token={token} asked={asked.data} />}
    </div>
  );
}

function Answering({ token, asked }: { token: string; asked: AskedAvailability }) {
  const { t } = useTranslation('own');
  const queryClient = useQueryClient();
  const [sent, setSent] = useState(false);
  if (sent) {
    return (
      <div className="space-y-6">
        <Alert tone="success" role="status" title={t('link.sent')}>{t('link.sentText')}</Alert>
        <Button variant="outline" size="large" onPress={() => setSent(false)}>{t('link.again')}</Button>
      </div>
    );
  }
  return (
    <>
      {asked.answeredAt && <div className="mb-6"><Alert title={t('link.answered')} /></div>}
      <AnswerForm
        key={asked.version}
        asked={asked}
        draftKey={`availability-link-${asked.month}-${asked.version}`}
        submitLabel={t('availability.send')}
        save={async (body) => {
          queryClient.setQueryData(['availability-link', token], await read(client.POST('/api/v1/availability-links/answer', { body: { token, ...body } })));
        }}
        onSaved={() => setSent(true)}
      />
    </>
  );
}
