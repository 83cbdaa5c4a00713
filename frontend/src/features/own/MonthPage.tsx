import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { AnswerForm, choiceMark } from '@/components/availability';
import { Alert, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { PageHeader } from '@/components/ui';
import type { AskedAvailability } from '@/lib/api';
import { formatDay, formatMonth, formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { answerMonth, ownChanged, ownRoundQuery } from './api';

/** One month: her own answer, or, after the deadline, what she has said. */
export function MonthPage() {
  const { t } = useTranslation('own');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { month = '' } = useParams();
  const round = useQuery(ownRoundQuery(prefecture, month));
  const own = deskPath(prefecture, 'own');
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t('availability.of', { month: formatMonth(month, language) })}
        crumbs={[{ label: t('title'), to: own }]}
        lead={round.data?.open && t('availability.lead', { day: formatDay(round.data.deadline, language) })}
      />
      {round.isPending && <Skeleton lines={8} />}
      {round.isError && <ProblemAlert error={round.error} onRetry={() => void round.refetch()} />}
      {round.data && !round.data.open && <Said round={round.data} />}
      {round.data?.open && (
        <AnswerForm
          key={round.data.version}
          asked={round.data}
          draftKey={`own-availability-${month}-${round.data.version}`}
          submitLabel={t('availability.send')}
          save={async (body) => {
            await answerMonth(prefecture, month, body, round.data.version);
          }}
          onSaved={() => {
            showToast(t('availability.sent'));
            void navigate(own);
            void ownChanged(queryClient, prefecture);
          }}
          onCancel={() => void navigate(own)}
        />
      )}
    </div>
  );
}

/** The deadline has passed: changes are for the telephone. */
function Said({ round }: { round: AskedAvailability }) {
  const { t } = useTranslation('own');
  const language = useLanguage();
  return (
    <div className="space-y-6">
      <Alert title={t('availability.over')}>{t('availability.overText')}</Alert>
      <table className="w-full max-w-xl">
        <caption className="mb-2 text-left text-std-18B-160">{t('availability.said')}</caption>
        <thead className="sr-only"><tr><th scope="col">{t('availability.day')}</th><th scope="col">{t('availability.answerColumn')}</th></tr></thead>
        <tbody>
          {round.days.map(({ date }) => {
            const choice = round.choices.find((one) => one.date === date)?.choice;
            return (
              <tr key={date} className="border-b border-solid-gray-420">
                <th scope="row" className="py-2 text-left font-400">{formatShortDay(date, language)}</th>
                <td className="py-2">{choice ? <><span aria-hidden="true">{choiceMark(choice)} </span>{t(`answer:short.${choice}`)}</> : t('availability.nothing')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
