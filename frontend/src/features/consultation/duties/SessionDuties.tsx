import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { Badge, Button, ConfirmDialog, Menu, type Tone } from '@/components/ui';
import { type Duty, isProblem } from '@/lib/api';
import { formatPlainDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { acceptFor, declineFor, dutiesChanged, lock, release, sessionDutiesQuery } from './api';
import { PutOnDuty } from './PutOnDuty';
import { SessionTurn } from './SessionTurn';

export interface SessionOfDuties { id: string; date: string; state: string; supportersNeeded: number; supportersMost: number }

const TONES: Record<Duty['state'], Tone> = { asked: 'warning', accepted: 'success', declined: 'neutral', released: 'neutral' };
const takesPlace = ({ state }: Duty) => state === 'asked' || state === 'accepted';

/** Who is on duty at a session, and whose turn it is; for those who may see it. */
export function SessionDuties({ session }: { session: SessionOfDuties }) {
  const { t } = useTranslation('duty');
  const mayRead = useCan('duties:read');
  if (!mayRead) return null;
  return (
    <section aria-labelledby="session-duties">
      <h2 id="session-duties" className="mb-3 text-std-20B-150">{t('title')}</h2>
      <div className="space-y-6">
        <Supporters session={session} />
        <SessionTurn session={session} />
      </div>
    </section>
  );
}

function Supporters({ session }: { session: SessionOfDuties }) {
  const { t } = useTranslation('duty');
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('duties:write');
  const duties = useQuery(sessionDutiesQuery(prefecture, session.id));
  const [adding, setAdding] = useState(false);
  if (duties.isPending) return <Skeleton lines={3} />;
  if (duties.isError) return <ProblemAlert error={duties.error} onRetry={() => void duties.refetch()} />;
  const items = duties.data.items;
  const taken = items.filter(takesPlace).length;
  const open = session.supportersNeeded - taken;
  const add = mayWrite && session.state !== 'cancelled' && taken < session.supportersMost && <Button onPress={() => setAdding(true)}>{t(session.date < today() ? 'addPast' : 'add')}</Button>;
  return (
    <div>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
        <p>{t('places', { taken, needed: session.supportersNeeded })}{open > 0 && session.state !== 'cancelled' && <span className="ml-2"><Badge tone="warning">{t('open', { count: open })}</Badge></span>}</p>
        <div className="no-print">{items.length > 0 && add}</div>
      </div>
      {items.length === 0 && <EmptyState title={t('nobody')} action={add} />}
      <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420 empty:hidden">
        {items.map((duty) => <li key={duty.id} className="py-2"><DutyRow duty={duty} /></li>)}
      </ul>
      {adding && <PutOnDuty session={session} onClose={() => setAdding(false)} />}
    </div>
  );
}

function DutyRow({ duty }: { duty: Duty }) {
  const { t } = useTranslation('duty');
  const prefecture = usePrefectureCode();
  const language = useLanguage();
  const mayWrite = useCan('duties:write');
  const maySee = useCan('supporters:read');
  const name = duty.name ?? t('number', { number: duty.number });
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {maySee ? <Link className="link" to={deskPath(prefecture, 'supporters', duty.supporterId)}>{name}</Link> : name}
        <Badge tone={TONES[duty.state]}>{t(`state.${duty.state}`)}</Badge>
        {duty.locked && <Badge>{t('locked')}</Badge>}
        {duty.qualificationEnd && <Badge tone="warning">{t('qualificationEnd', { day: formatPlainDay(duty.qualificationEnd, language) })}</Badge>}
        {duty.reason && <span className="help">{t('because', { reason: duty.reason })}</span>}
      </p>
      {mayWrite && duty.state !== 'released' && <Actions duty={duty} name={name} />}
    </div>
  );
}

/** What she says on the telephone, and what the centre decides. */
function Actions({ duty, name }: { duty: Duty; name: string }) {
  const { t } = useTranslation('duty');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [releasing, setReleasing] = useState(false);
  const [pending, setPending] = useState(false);
  const does = async (work: () => Promise<Duty>, done: string, undo?: (changed: Duty) => Promise<Duty>) => {
    setPending(true);
    try {
      const changed = await work();
      showToast(done, undo ? { undo: () => void does(() => undo(changed), t('undone')) } : {});
    } catch (error) {
      showToast(isProblem(error) ? (error.detail ?? error.title) : t('common:problem.unexpected'), { tone: 'error' });
    } finally {
      setPending(false);
      setReleasing(false);
      await dutiesChanged(queryClient, prefecture);
    }
  };
  return (
    <div className="no-print">
      <Menu
        size="small" label={t('change')} ariaLabel={t('changeOf', { name })}
        entries={[
          ...(duty.state !== 'accepted' ? [{ id: 'accept', label: t('accepts'), onAction: () => void does(() => acceptFor(prefecture, duty), t('acceptedFor', { name })) }] : []),
          ...(duty.state !== 'declined' ? [{ id: 'decline', label: t('declines'), onAction: () => void does(() => declineFor(prefecture, duty, null), t('declinedFor', { name }), (changed) => acceptFor(prefecture, changed)) }] : []),
          ...(takesPlace(duty) ? [{ id: 'lock', label: t(duty.locked ? 'unlock' : 'lock'), onAction: () => void does(() => lock(prefecture, duty, !duty.locked), t(duty.locked ? 'unlocked' : 'lockedNow', { name })) }] : []),
          { id: 'release', label: t('release'), onAction: () => setReleasing(true) },
        ]}
      />
      <ConfirmDialog
        title={t('releaseTitle', { name })} open={releasing} onClose={() => setReleasing(false)} confirmLabel={t('release')} pending={pending}
        consequences={[t('releaseOpen'), t('releaseTold')]}
        onConfirm={() => void does(() => release(prefecture, duty), t('releasedNow', { name }))}
      />
    </div>
  );
}
