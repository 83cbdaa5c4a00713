import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { Button, PageHeader } from '@/components/ui';
import { formatDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { sessionQuery } from '../api';
import { slotsQuery } from './api';

/** What lies at the door on the day: times and references, nothing else. */
export function DoorPage() {
  const { t } = useTranslation('reservation');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const { id = '' } = useParams();
  const session = useQuery(sessionQuery(prefecture, id));
  const slots = useQuery(slotsQuery(prefecture, id));
  if (session.error ?? slots.error) return <ProblemAlert error={session.error ?? slots.error} onRetry={() => { void session.refetch(); void slots.refetch(); }} />;
  if (!session.data || !slots.data) return <Skeleton />;
  return (
    <>
      <PageHeader
        title={t('door.title')}
        lead={`${session.data.roomName} ${formatDay(session.data.date, language)}`}
        crumbs={[{ label: session.data.roomName, to: deskPath(prefecture, 'sessions', id) }]}
        actions={<Button onPress={() => window.print()}>{t('common:print')}</Button>}
      />
      <table className="w-full max-w-2xl border-collapse">
        <caption className="sr-only">{t('door.title')}</caption>
        <thead>
          <tr className="border-b-2 border-solid-gray-600 text-left">
            <th scope="col" className="px-3 py-2">{t('slot')}</th>
            <th scope="col" className="px-3 py-2">{t('reference')}</th>
          </tr>
        </thead>
        <tbody>
          {slots.data.items.map((slot) => (
            <tr key={slot.id} className="border-b border-solid-gray-420">
              <th scope="row" className="px-3 py-4 text-left font-400 whitespace-nowrap">{formatTimes(slot.startTime, slot.endTime, language)}</th>
              <td className="px-3 py-4 break-all">{slot.reservation?.reference ?? (slot.state === 'taken' ? t('door.others') : '–')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
