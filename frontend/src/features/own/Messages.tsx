import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { Badge, Button } from '@/components/ui';
import { isProblem, type SupporterMessage } from '@/lib/api';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { ownChanged, ownMessagesQuery, readMessages } from './api';
import { messageLists, messageWords } from './message-words';
import { Section } from './OwnPage';

const SHOWN = 5;

/** The newest few; the rest on a page of their own. */
export function Messages() {
  const { t } = useTranslation('own');
  const prefecture = usePrefectureCode();
  const messages = useQuery(ownMessagesQuery(prefecture, SHOWN));
  return (
    <Section id="own-messages" title={t('messages.title')}>
      {messages.isPending && <Skeleton lines={3} />}
      {messages.isError && <ProblemAlert error={messages.error} onRetry={() => void messages.refetch()} />}
      {messages.data?.total === 0 && <p>{t('messages.none')}</p>}
      {messages.data && messages.data.total > 0 && <MessageList messages={messages.data.items} />}
      {messages.data && messages.data.total > SHOWN && <Link className="link mt-2 inline-flex min-h-11 items-center" to={deskPath(prefecture, 'own', 'messages')}>{t('messages.all', { count: messages.data.total })}</Link>}
    </Section>
  );
}

export function MessageList({ messages }: { messages: SupporterMessage[] }) {
  const { t } = useTranslation('own');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const unread = messages.some(({ readAt }) => readAt === null);
  const readAll = () => {
    readMessages(prefecture)
      .catch((error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' }))
      .finally(() => void ownChanged(queryClient, prefecture));
  };
  return (
    <>
      <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420">
        {messages.map((message) => (
          <li key={message.id} className="py-3">
            <p className={message.readAt === null ? 'font-700' : undefined}>{messageWords(t, message, language)}</p>
            {messageLists(t, message, language).map(({ title, lines }) => (
              <div key={title} className="mt-1">
                <p className="help">{title}</p>
                <ul className="list-disc pl-6">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
              </div>
            ))}
            <p className="mt-1 flex flex-wrap items-center gap-2"><span className="help">{formatInstant(message.toldAt, language)}</span>{message.readAt === null && <Badge tone="info">{t('messages.unread')}</Badge>}</p>
          </li>
        ))}
      </ul>
      {unread && <Button variant="text" className="no-print mt-2 -ml-3" onPress={readAll}>{t('messages.read')}</Button>}
    </>
  );
}
