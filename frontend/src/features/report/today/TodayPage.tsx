import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { Badge, LinkButton, PageHeader, type Tone } from '@/components/ui';
import type { ToDo, ToDoKind } from '@/lib/api';
import { formatDay, formatMonth, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode, useSession } from '@/lib/session';
import { toDoQuery } from './api';

/** Where each kind of work is done, below the desk; what is about a month puts it in the place of `{month}`. */
const PLACE: Record<ToDoKind, string> = {
  waiting_offered: 'reservations?state=held',
  session_cancelled: 'reservations?state=session_cancelled',
  hospital_message_unread: 'hospital-messages?unread=true',
  own_duty_unanswered: 'own',
  own_availability_missing: 'own/availability/{month}',
  hospital_availability_missing: 'availability/{month}',
  specialist_missing: 'turns',
  places_open: 'rosters/{month}',
  availability_missing: 'availability/{month}/telephones',
  duty_after_qualification: 'duties/after-qualification',
  rest_overdue: 'supporters?state=resting',
  attendance_missing: 'trainings?attendance=missing&sort=date',
  meeting_counts_missing: 'meetings/missing',
  consultation_records_missing: 'records?missing=record',
  debrief_missing: 'records?missing=debrief',
  supervision_open: 'supervision?state=open',
  attendance_unexplained: 'trainings?attendance=recorded',
  qualification_expired: 'supporters/qualifications?status=expired&serving=true',
  qualification_in_grace: 'supporters/qualifications?status=in_grace&serving=true',
  qualification_expiring: 'supporters/qualifications?status=expiring&serving=true',
  import_waiting: 'training-imports',
  salon_import_waiting: 'salon-imports',
  invitation_waiting: 'accounts?state=invited',
  designation_ending: 'hospitals',
  salon_not_confirmed: 'salons?sort=confirmedOn',
  training_upcoming: 'trainings?attendance=upcoming&sort=date',
};
const TONE: Record<ToDoKind, Tone> = {
  waiting_offered: 'warning',
  session_cancelled: 'warning',
  hospital_message_unread: 'info',
  own_duty_unanswered: 'warning',
  own_availability_missing: 'warning',
  hospital_availability_missing: 'warning',
  specialist_missing: 'warning',
  places_open: 'warning',
  availability_missing: 'warning',
  duty_after_qualification: 'warning',
  rest_overdue: 'info',
  attendance_missing: 'warning',
  meeting_counts_missing: 'warning',
  consultation_records_missing: 'warning',
  debrief_missing: 'warning',
  supervision_open: 'warning',
  attendance_unexplained: 'warning',
  qualification_expired: 'warning',
  qualification_in_grace: 'warning',
  qualification_expiring: 'warning',
  import_waiting: 'info',
  salon_import_waiting: 'info',
  invitation_waiting: 'info',
  designation_ending: 'warning',
  salon_not_confirmed: 'info',
  training_upcoming: 'neutral',
};

export function TodayPage() {
  const { t } = useTranslation('today');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const session = useSession();
  const toDo = useQuery(toDoQuery(prefecture));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { day: formatDay(today(), language), name: session.account.displayName })} />
      <section aria-labelledby="to-do">
        <h2 id="to-do" className="mb-3 text-std-20B-150">{t('toDo')}</h2>
        {toDo.isPending && <Skeleton lines={3} />}
        {toDo.isError && <ProblemAlert error={toDo.error} onRetry={() => void toDo.refetch()} />}
        {toDo.data && toDo.data.items.length === 0 && <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>}
        {toDo.data && toDo.data.items.length > 0 && (
          <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420">
            {toDo.data.items.map((item) => <ToDoRow key={`${item.kind} ${item.month ?? ''}`} item={item} prefecture={prefecture} />)}
          </ul>
        )}
      </section>
    </>
  );
}

function ToDoRow({ item, prefecture }: { item: ToDo; prefecture: string }) {
  const { t } = useTranslation('today');
  const language = useLanguage();
  const when = item.kind === 'training_upcoming' && item.until ? t('next', { day: formatDay(item.until.slice(0, 10), language) })
    : item.since ? t('since', { day: formatDay(item.since.slice(0, 10), language) })
    : item.until ? t('until', { day: formatDay(item.until.slice(0, 10), language) }) : null;
  const text = t(`kind.${item.kind}.text`, { count: item.count, month: item.month ? formatMonth(item.month, language) : '' });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <Badge tone={TONE[item.kind]}>{t(`kind.${item.kind}.badge`)}</Badge>
      <p className="min-w-0 flex-1 basis-60 max-desktop:basis-full">
        {text}
        {when && <span className="block text-dns-14N-130 desktop:ml-3 desktop:inline-block text-solid-gray-700">{when}</span>}
      </p>
      <LinkButton to={deskPath(prefecture, PLACE[item.kind].replace('{month}', item.month ?? ''))} variant="outline" aria-label={t('doLabel', { action: t(`kind.${item.kind}.action`), text })}>
        {t(`kind.${item.kind}.action`)}
      </LinkButton>
    </li>
  );
}
