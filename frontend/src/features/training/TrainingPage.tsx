import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { Badge, Button, LinkButton, PageHeader } from '@/components/ui';
import type { Training } from '@/lib/api';
import { fiscalYearLabel, formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { trainingQuery } from './api';
import { RemoveTraining } from './RemoveTraining';
import { attendanceState, CATEGORIES } from './words';

export function TrainingPage() {
  const { t } = useTranslation('training');
  const language = useLanguage();
  const { id = '' } = useParams();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('trainings:write');
  const result = useQuery(trainingQuery(prefecture, id));
  const training = result.data;
  return (
    <>
      <PageHeader
        title={training?.title ?? t('one')}
        crumbs={[{ label: t('list.title'), to: deskPath(prefecture, 'trainings') }]}
        lead={training && (
          <p className="flex flex-wrap items-center gap-3">
            <span>{training.dates.map((day) => formatDay(day, language)).join(t('listComma'))}</span>
            <Badge>{t(`kind.${training.kind}`)}</Badge>
            {training.openForApplication && attendanceState(training) === 'upcoming' && <Badge tone="info">{t('open')}</Badge>}
          </p>
        )}
        actions={<>
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
          {training && mayWrite && <LinkButton to={deskPath(prefecture, 'trainings', id, 'edit')}>{t('common:edit')}</LinkButton>}
          {training && mayWrite && <RemoveTraining training={training} />}
        </>}
      />
      {result.isPending && <Skeleton lines={8} />}
      {result.isError && <ProblemAlert error={result.error} onRetry={() => void result.refetch()} />}
      {training && (
        <div className="grid gap-8 desktop-admin:grid-cols-2">
          <AttendanceSummary training={training} mayWrite={mayWrite} />
          <section aria-labelledby="details">
            <h2 id="details" className="mb-3 text-std-20B-150">{t('details')}</h2>
            <dl className="grid grid-cols-[7rem_1fr] desktop:grid-cols-[9rem_1fr] gap-x-4 gap-y-3 [&>dt]:text-solid-gray-700">
              <dt>{t('dates')}</dt>
              <dd><ul>{training.dates.map((day) => <li key={day}>{formatDay(day, language)}</li>)}</ul></dd>
              <dt>{t('fiscalYear')}</dt>
              <dd>{fiscalYearLabel(training.fiscalYear, language)}</dd>
              <dt>{t('deliveryLabel')}</dt>
              <dd>{t(`delivery.${training.delivery}`)}</dd>
              <dt>{t('place')}</dt>
              <dd>{training.place ?? <Empty />}</dd>
              <dt>{t('facilitators')}</dt>
              <dd><Lines of={training.facilitators} /></dd>
              <dt>{t('footnotes')}</dt>
              <dd><Lines of={training.footnotes} /></dd>
              <dt>{t('applicationState')}</dt>
              <dd>{training.openForApplication ? t('openForApplication') : t('notOpen')}{training.application && <p className="mt-1 whitespace-pre-wrap">{training.application}</p>}</dd>
            </dl>
          </section>
        </div>
      )}
    </>
  );
}

function Empty(): ReactNode {
  const { t } = useTranslation('training');
  return <span className="text-solid-gray-700">{t('common:none')}</span>;
}

function Lines({ of }: { of: string[] }) {
  if (of.length === 0) return <Empty />;
  return <ul>{of.map((line, index) => <li key={index}>{line}</li>)}</ul>;
}

/** Numbers only: names are opened on their own page, by those who need them. */
function AttendanceSummary({ training, mayWrite }: { training: Training; mayWrite: boolean }) {
  const { t } = useTranslation('training');
  const prefecture = usePrefectureCode();
  const maySeeNames = useCan('participants:read');
  const now = attendanceState(training);
  const page = deskPath(prefecture, 'trainings', training.id, 'attendance');
  return (
    <section aria-labelledby="attendance" className="card self-start">
      <h2 id="attendance" className="mb-3 text-std-20B-150">{t('attendance')}</h2>
      {training.attendance ? (
        <>
          <dl className="grid grid-cols-4 gap-2 text-center">
            {[...CATEGORIES, 'total' as const].map((column) => (
              <div key={column} className="flex flex-col-reverse">
                <dt className="help">{column === 'total' ? t('total') : t(`category.${column}`)}</dt>
                <dd className="text-std-28B-150">{t('people', { count: training.attendance?.[column] ?? 0 })}</dd>
              </div>
            ))}
          </dl>
          <p className="help mt-2">{t(`source.${training.attendance.source}`)}</p>
        </>
      ) : <p>{now === 'upcoming' ? t('notYetHeld') : t('notYetRecorded')}</p>}
      <div className="no-print mt-4">
        {mayWrite && now !== 'upcoming' && <LinkButton to={page} variant={now === 'missing' ? 'solid' : 'outline'}>{now === 'missing' ? t('enterAttendance') : t('changeAttendance')}</LinkButton>}
        {!mayWrite && maySeeNames && training.attendance && training.attendance.source !== 'headcounts' && <LinkButton to={page} variant="outline">{t('seeNames')}</LinkButton>}
      </div>
    </section>
  );
}
