import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { Badge, Button, PageHeader } from '@/components/ui';
import type { RoomSession } from '@/lib/api';
import { formatDay, formatInstant, formatMonth, formatShortDay, formatTimes, monthOf } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { sessionQuery } from '../api';
import { slotsIn, STATE_TONE } from '../words';
import { SESSION_SECTIONS } from './sections';
import { SessionActions } from './SessionActions';

/** One day of a room, with all that hangs on it. */
export function SessionPage() {
  const { t } = useTranslation('consultation');
  const { id = '' } = useParams();
  const language = useLanguage();
  const navigate = useNavigate();
  const prefecture = usePrefectureCode();
  const mayWrite = useCan('sessions:write');
  const result = useQuery(sessionQuery(prefecture, id));
  const session = result.data;
  const list = deskPath(prefecture, session ? `sessions?month=${monthOf(session.date)}` : 'sessions');
  return (
    <>
      <PageHeader
        title={session ? `${formatDay(session.date, language)} ${session.roomName}` : t('session.one')}
        crumbs={[{ label: session ? t('plan.titleOf', { month: formatMonth(monthOf(session.date), language) }) : t('plan.title'), to: list }]}
        lead={session && <Badge tone={STATE_TONE[session.state]}>{t(`state.${session.state}`)}</Badge>}
        actions={<>
          <Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>
          {session && mayWrite && <SessionActions session={session} onRemoved={() => void navigate(list)} />}
        </>}
      />
      {result.isPending && <Skeleton lines={8} />}
      {result.isError && <ProblemAlert error={result.error} onRetry={() => void result.refetch()} />}
      {session && (
        <div className="space-y-10">
          <Facts session={session} />
          {SESSION_SECTIONS.map((Section, index) => <Section key={index} session={session} />)}
        </div>
      )}
    </>
  );
}

function Facts({ session }: { session: RoomSession }) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const { supportersNeeded: needed, supportersMost: most } = session;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-3 text-std-20B-150">{t('session.facts')}</h2>
      <dl className="grid grid-cols-[6.5rem_1fr] gap-x-4 gap-y-2 desktop:grid-cols-[9rem_1fr] [&>dt]:text-solid-gray-700">
        <dt>{t('room')}</dt>
        <dd><Link className="link" to={deskPath(prefecture, 'rooms', session.roomId)}>{session.roomName}</Link> <span className="help">{t(`kind.${session.roomKind}`)}</span></dd>
        <dt>{t('date')}</dt>
        <dd>
          {formatDay(session.date, language)} {formatTimes(session.startTime, session.endTime, language)}
          {session.movedFrom && <span className="help block">{session.movedFrom === session.date ? t('timeChanged') : t('movedFrom', { day: formatShortDay(session.movedFrom, language) })}</span>}
        </dd>
        <dt>{t('slotMinutes')}</dt>
        <dd>
          {session.slotMinutes}{t('minutes')}
          {session.booking.booking === 'appointment' && <> × {t('slots', { count: slotsIn(session.startTime, session.endTime, session.slotMinutes) })}</>}
        </dd>
        <dt>{t('supportersNeeded')}</dt>
        <dd>{needed === most ? t('supportersSame', { needed }) : t('supporters', { needed, most })}</dd>
        <dt>{t('bookingLabel')}</dt>
        <dd>{t(`booking.${session.booking.booking}`)}</dd>
        {session.bookingClosesAt && <><dt>{t('session.closes')}</dt><dd>{formatInstant(session.bookingClosesAt, language)}</dd></>}
        {session.publicNote && <><dt>{t('publicNote')}</dt><dd className="whitespace-pre-wrap">{session.publicNote}</dd></>}
        {session.publicReason && <><dt>{t('session.publicReason')}</dt><dd>{session.publicReason}</dd></>}
        {session.privateReason && <><dt>{t('session.privateReason')}</dt><dd>{session.privateReason}</dd></>}
        <dt>{t('session.origin')}</dt>
        <dd>{t(session.planned ? 'session.planned' : 'session.byHand')}</dd>
      </dl>
    </section>
  );
}
