import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge } from '@/components/ui';
import { cx } from '@/lib/cx';
import { formatShortDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { STATE_TONE } from '../words';
import { Cell, Conflicts, Staff } from './Cell';
import type { Line } from './plan';

type SessionLine = Extract<Line, { type: 'session' }>;

/** A session in the month's sheet. */
export function SessionCells({ line, actions }: { line: SessionLine; actions?: (line: SessionLine) => ReactNode }) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const { session, conflicts } = line;
  const cancelled = session.state === 'cancelled';
  return (
    <>
      <Cell>
        <Link className={cx('link', cancelled && 'line-through')} to={deskPath(prefecture, 'sessions', session.id)}>{session.roomName}</Link>
        {session.publicNote && <span className="help block">{session.publicNote}</span>}
        {session.publicReason && <span className="help block">{session.publicReason}</span>}
      </Cell>
      <Cell className="desktop:whitespace-nowrap">
        {formatTimes(session.startTime, session.endTime, language)}
        {session.movedFrom && <span className="help block">{session.movedFrom === session.date ? t('timeChanged') : t('movedFrom', { day: formatShortDay(session.movedFrom, language) })}</span>}
      </Cell>
      <Cell><Staff session={session} /></Cell>
      <Cell>
        <Badge tone={STATE_TONE[session.state]}>{t(`state.${session.state}`)}</Badge>
        <Conflicts conflicts={conflicts} />
      </Cell>
      {actions && <Cell className="no-print">{actions(line)}</Cell>}
    </>
  );
}
