import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { EmptyState, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { Badge, Button, LinkButton, PageHeader } from '@/components/ui';
import { type HospitalMessage, isProblem } from '@/lib/api';
import { formatInstant, formatShortDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { hospitalMessagesQuery, messagesChanged, readAllMessages, readMessage } from './api';

const STEP = 20;
const MOST = 200;

/** What the own hospital was told, the newest first; one of its people reads for all. */
export function HospitalMessagesPage() {
  const { t } = useTranslation('hospital');
  const prefecture = usePrefectureCode();
  const [params] = useSearchParams();
  const unread = params.get('unread') === 'true';
  const shown = Math.min(MOST, Math.max(STEP, Number(params.get('shown')) || STEP));
  const messages = useQuery({ ...hospitalMessagesQuery(prefecture, unread, shown), placeholderData: keepPreviousData });
  const more = new URLSearchParams({ ...(unread && { unread: 'true' }), shown: String(shown + STEP) });
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t('messages.title')} lead={t('messages.lead')} />
      <p className="no-print mb-4"><Link className="link inline-flex min-h-11 items-center" to={{ search: unread ? '' : '?unread=true' }} replace>{t(unread ? 'messages.showAll' : 'messages.showUnread')}</Link></p>
      {messages.isPending && <Skeleton lines={8} />}
      {messages.isError && <ProblemAlert error={messages.error} onRetry={() => void messages.refetch()} />}
      {messages.data?.total === 0 && <EmptyState title={t(unread ? 'messages.noneUnread' : 'messages.none')}>{t('messages.noneText')}</EmptyState>}
      {messages.data && messages.data.total > 0 && <MessageList messages={messages.data.items} />}
      {messages.data && messages.data.total > shown && shown < MOST && <LinkButton variant="outline" className="mt-4" to={{ search: `?${more.toString()}` }} replace preventScrollReset>{t('messages.more')}</LinkButton>}
    </div>
  );
}

function MessageList({ messages }: { messages: HospitalMessage[] }) {
  const { t } = useTranslation('hospital');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [pending, setPending] = useState(false);
  const keep = (work: Promise<void>) => {
    setPending(true);
    work
      .catch((error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' }))
      .then(() => messagesChanged(queryClient, prefecture))
      .finally(() => setPending(false));
  };
  return (
    <>
      <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420">
        {messages.map((message) => <Message key={message.id} message={message} pending={pending} onRead={() => keep(readMessage(prefecture, message.id))} />)}
      </ul>
      {messages.some(({ readAt }) => readAt === null) && <Button variant="text" className="no-print mt-2 -ml-3" isDisabled={pending} onPress={() => keep(readAllMessages(prefecture))}>{t('messages.readAll')}</Button>}
    </>
  );
}

function Message({ message: { kind, facts, toldAt, readAt }, pending, onRead }: { message: HospitalMessage; pending: boolean; onRead: () => void }) {
  const { t } = useTranslation('hospital');
  const language = useLanguage();
  const when = [facts.date ? formatShortDay(facts.date, language) : '', formatTimes(facts.start ?? null, facts.end ?? null, language)].filter(Boolean).join(' ');
  const words = t(`message.${kind}`, { when, place: facts.place ?? '' });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p className={readAt === null ? 'font-700' : undefined}>{words}</p>
        <p className="mt-1 flex flex-wrap items-center gap-2"><span className="help">{formatInstant(toldAt, language)}</span>{readAt === null ? <Badge tone="info">{t('messages.unread')}</Badge> : <span className="help">{t('messages.isRead')}</span>}</p>
      </div>
      {readAt === null && <Button variant="outline" size="small" className="no-print" isDisabled={pending} onPress={onRead} aria-label={t('messages.readOne', { message: words })}>{t('messages.read')}</Button>}
    </li>
  );
}
