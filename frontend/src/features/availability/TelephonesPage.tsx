import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { Button, PageHeader } from '@/components/ui';
import type { AvailabilityAnswer } from '@/lib/api';
import { formatDay, formatMonth, formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { answersQuery, roundQuery, telephonesQuery } from './api';
import { EnterDialog } from './EnterDialog';

/** Who has not answered and how she is reached: on the screen to enter what she says, on paper to write it down. */
export function TelephonesPage() {
  const { t } = useTranslation('availability');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const { month = '' } = useParams();
  const [round, answers, telephones] = useQueries({ queries: [roundQuery(prefecture, month), answersQuery(prefecture, month), telephonesQuery(prefecture, month)] });
  const [entering, setEntering] = useState<AvailabilityAnswer | null>(null);
  const failed = [round, answers, telephones].find(({ isError }) => isError);
  const loaded = round.data !== undefined && answers.data !== undefined && telephones.data !== undefined;
  const waiting = (answers.data?.items ?? []).filter(({ answeredAt }) => answeredAt === null);
  const telephoneOf = new Map((telephones.data?.items ?? []).map(({ supporterId, telephone }) => [supporterId, telephone]));
  return (
    <>
      <PageHeader
        title={t('telephone.title', { month: formatMonth(month, language) })}
        crumbs={[{ label: t('title'), to: deskPath(prefecture, 'availability') }, { label: t('of', { month: formatMonth(month, language) }), to: deskPath(prefecture, 'availability', month) }]}
        lead={loaded && t('telephone.lead', { count: waiting.length, day: formatDay(round.data.deadline, language) })}
        actions={<Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>}
      />
      {failed ? <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} /> : !loaded && <Skeleton lines={8} />}
      {loaded && waiting.length === 0 && <EmptyState title={t('allAnswered')} />}
      {loaded && waiting.length > 0 && (
        <table className="w-full border-collapse">
          <caption className="sr-only">{t('telephone.caption')}</caption>
          <thead>
            <tr className="border-b border-solid-gray-420 text-left">
              <th scope="col" className="py-2 pr-3 max-desktop:hidden">{t('telephone.number')}</th>
              <th scope="col" className="py-2 pr-3">{t('telephone.name')}</th>
              <th scope="col" className="py-2 pr-3">{t('telephone.telephone')}</th>
              <th scope="col" className="py-2 pr-3 max-desktop:hidden">{t('telephone.reminded')}</th>
              <th scope="col" className="py-2 print:w-2/5">{t('telephone.heard')}</th>
            </tr>
          </thead>
          <tbody>
            {waiting.map((row) => (
              <tr key={row.supporterId} className="border-b border-solid-gray-420 print:h-12">
                <td className="py-2 pr-3 max-desktop:hidden">{row.number}</td>
                <th scope="row" className="py-2 pr-3 text-left">{row.name}</th>
                <td className="py-2 pr-3">{telephoneOf.has(row.supporterId) ? <a className="link whitespace-nowrap" href={`tel:${telephoneOf.get(row.supporterId)}`}>{telephoneOf.get(row.supporterId)}</a> : t('telephone.none')}</td>
                <td className="py-2 pr-3 max-desktop:hidden">{row.remindedAt && formatShortDay(row.remindedAt.slice(0, 10), language)}</td>
                <td className="py-2"><Button size="small" className="no-print" aria-label={t('enterOf', { name: row.name })} onPress={() => setEntering(row)}>{t('enter')}</Button></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {entering && loaded && <EnterDialog round={round.data} row={entering} onClose={() => setEntering(null)} />}
    </>
  );
}
