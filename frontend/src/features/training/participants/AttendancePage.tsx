import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { Button, LinkButton, PageHeader } from '@/components/ui';
import type { Attendance } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode, useSession } from '@/lib/session';
import { trainingQuery } from '../api';
import { attendanceQuery } from '../attendance-api';
import { attendanceState, CATEGORIES } from '../words';
import { AttendanceEditor } from './AttendanceEditor';
import { personOf } from './people';
import { PeopleTable } from './PeopleTable';

export function AttendancePage() {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const { id = '' } = useParams();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('trainings:write');
  const training = useQuery(trainingQuery(prefecture, id));
  // What is being edited must not change under the hand; a newer version shows itself when it is saved.
  const attendance = useQuery({ ...attendanceQuery(prefecture, id), staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false });
  const page = deskPath(prefecture, 'trainings', id);
  const failed = training.error ?? attendance.error;
  const upcoming = training.data && attendanceState(training.data) === 'upcoming';
  return (
    <>
      <PageHeader
        title={t('attendance')}
        crumbs={[{ label: t('list.title'), to: deskPath(prefecture, 'trainings') }, ...(training.data ? [{ label: training.data.title, to: page }] : [])]}
        lead={training.data && t('attendanceOf', { title: training.data.title, day: formatDay(training.data.dates[0] ?? '', language) })}
        actions={<Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>}
      />
      {failed && <ProblemAlert error={failed} onRetry={() => { void training.refetch(); void attendance.refetch(); }} />}
      {!failed && (training.isPending || attendance.isPending || attendance.isFetching) && <Skeleton lines={8} />}
      {!failed && upcoming && <EmptyState title={t('notYetHeld')} action={<LinkButton variant="outline" to={page}>{t('backToTraining')}</LinkButton>}>{t('notYetHeldText')}</EmptyState>}
      {!failed && training.data && attendance.data && !attendance.isFetching && !upcoming && (mayWrite
        ? <AttendanceEditor key={id} training={training.data} attendance={attendance.data} />
        : <ReadOnly attendance={attendance.data} />)}
    </>
  );
}

function ReadOnly({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation('training');
  const maySeeNames = useCan('participants:read');
  const { role } = useSession().account;
  const { counted } = attendance;
  return (
    <div className="space-y-8">
      <section aria-labelledby="sums">
        <h2 id="sums" className="mb-2 text-std-20B-150">{t('sums.title')}</h2>
        {counted ? <p>{t('grid.counts', { ...counted })}</p> : <p>{t('notYetRecorded')}</p>}
        {attendance.differenceReason && <p className="help">{t('sums.reason', { reason: attendance.differenceReason })}</p>}
      </section>
      {maySeeNames && (
        <section aria-labelledby="names">
          <h2 id="names" className="mb-2 text-std-20B-150">{t('people.title', { count: attendance.participants.length })}</h2>
          {role === 'hospital' && <p className="help mb-2">{t('people.ownOnly', { count: CATEGORIES.reduce((sum, category) => sum + attendance.named[category], 0) })}</p>}
          <PeopleTable people={attendance.participants.map(personOf)} />
        </section>
      )}
    </div>
  );
}
