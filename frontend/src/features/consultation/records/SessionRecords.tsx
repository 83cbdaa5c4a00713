import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { Badge, Button, LinkButton } from '@/components/ui';
import { type AttendedSession, type ConsultationRecord, isProblem } from '@/lib/api';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { recordsChanged, recordsOfSessionQuery, sayNobodyCame, takeBackNobodyCame, useRecordPath } from './api';

/** The records and the debrief of a session, and the buttons that add to them. */
export function SessionRecords({ session }: { session: AttendedSession }) {
  const { t } = useTranslation('record');
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('records:write');
  const recordPath = useRecordPath();
  const records = useQuery(recordsOfSessionQuery(prefecture, session.id));
  return (
    <div className="space-y-10">
      <section aria-labelledby="session-records">
        <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
          <h2 id="session-records" className="text-std-20B-150">{t(session.roomKind === 'hotline' ? 'callsTitle' : 'recordsTitle')}</h2>
          {mayWrite && <LinkButton to={recordPath(session.id)}>{t(session.records > 0 ? 'recordNext' : 'record')}</LinkButton>}
        </div>
        {records.isPending && <Skeleton lines={4} />}
        {records.isError && <ProblemAlert error={records.error} onRetry={() => void records.refetch()} />}
        {records.data && records.data.items.length === 0 && <Nothing session={session} mayWrite={mayWrite} />}
        {records.data && records.data.items.length > 0 && (
          <ol className="divide-y divide-solid-gray-420 border-y border-solid-gray-420">
            {records.data.items.map((record, index) => <RecordRow key={record.id} record={record} number={index + 1} mayWrite={mayWrite} />)}
          </ol>
        )}
      </section>
      <section aria-labelledby="session-debrief">
        <h2 id="session-debrief" className="mb-3 text-std-20B-150">{t('debrief')}</h2>
        <div className="flex flex-wrap items-center gap-3">
          <Badge tone={session.debriefed ? 'success' : session.nobodyCame ? 'neutral' : 'warning'}>{t(session.debriefed ? 'debriefed' : session.nobodyCame ? (session.roomKind === 'hotline' ? 'nobodyCalled' : 'nobodyCame') : 'missing.debrief')}</Badge>
          {(session.debriefed || mayWrite) && (
            <LinkButton variant="outline" to={deskPath(prefecture, 'records', session.id, 'debrief')}>{t(session.debriefed ? 'debriefOpen' : 'debriefWrite')}</LinkButton>
          )}
        </div>
        <p className="help mt-2">{t('debriefWho')}</p>
      </section>
    </div>
  );
}

function Nothing({ session, mayWrite }: { session: AttendedSession; mayWrite: boolean }) {
  const { t } = useTranslation('record');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [pending, setPending] = useState(false);
  const send = async (work: () => Promise<AttendedSession>, said?: () => void) => {
    setPending(true);
    try {
      await work();
      said?.();
    } catch (error) {
      showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' });
    } finally {
      await recordsChanged(queryClient, prefecture);
      setPending(false);
    }
  };
  const takeBack = () => void send(() => takeBackNobodyCame(prefecture, session));
  const nobody = () => void send(() => sayNobodyCame(prefecture, session), () => showToast(t('nobodyCameSaid'), { undo: takeBack }));
  if (session.nobodyCame) {
    return (
      <EmptyState title={t(session.roomKind === 'hotline' ? 'nobodyCalled' : 'nobodyCame')} action={mayWrite && <Button variant="outline" pending={pending} onPress={takeBack}>{t('nobodyCameTakeBack')}</Button>}>
        {t('nobodyCameText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('noRecords')} action={mayWrite && <Button variant="outline" pending={pending} onPress={nobody}>{t(session.roomKind === 'hotline' ? 'nobodyCalledSay' : 'nobodyCameSay')}</Button>}>
      {mayWrite && t('noRecordsText')}
    </EmptyState>
  );
}

function RecordRow({ record, number, mayWrite }: { record: ConsultationRecord; number: number; mayWrite: boolean }) {
  const { t } = useTranslation('record');
  const prefecture = usePrefectureCode();
  const facts = [
    t(`standpoint.${record.standpoint}`), t(`ageBand.${record.ageBand}`), record.sex && t(`sex.${record.sex}`), record.cancer && t(`cancer:${record.cancer}`),
    t(`visit.${record.visit}`), t(`mode.${record.mode}`), t('minutesOf', { count: record.minutes }),
  ].filter(Boolean).join(t('separator'));
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-4">
      <div className="min-w-0 flex-1 basis-72">
        <p><span className="font-700">{t('recordNumber', { number })}</span> {facts}</p>
        <p className="my-1 flex flex-wrap gap-1">{record.topics.map((topic) => <Badge key={topic} tone="info">{t(`topic.${topic}`)}</Badge>)}</p>
        <p>{t(`outcome.${record.outcome}`)}</p>
        {record.note && <p className="mt-1 whitespace-pre-wrap text-solid-gray-800">{record.note}</p>}
      </div>
      {mayWrite && (
        <Link className="link inline-flex min-h-11 items-center" to={deskPath(prefecture, 'records', record.sessionId, record.id)} aria-label={t('changeOf', { number })}>{t('change')}</Link>
      )}
    </li>
  );
}
