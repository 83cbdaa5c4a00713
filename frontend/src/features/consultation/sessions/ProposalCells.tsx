import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, Button } from '@/components/ui';
import type { RoomSessionBody } from '@/lib/api';
import { cx } from '@/lib/cx';
import { formatShortDay, formatTimes, type Month, monthOf } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { Cell, Conflicts, Staff } from './Cell';
import type { Line } from './plan';
import { faultsOf, SessionFields, type SessionFieldValues, valuesOf, withValues } from './SessionFields';

interface ProposalCellsProps {
  line: Extract<Line, { type: 'proposal' }>;
  month: Month;
  onWant: (wanted: boolean) => void;
  /** Null puts it back to what the schedule gives. */
  onEdit: (session: RoomSessionBody | null) => void;
}

/** What a schedule gives: to be taken, left, or edited in its place. Nothing is stored until drafts are made. */
export function ProposalCells({ line: { choice, conflicts }, month, onWant, onEdit }: ProposalCellsProps) {
  const { t } = useTranslation('consultation');
  const language = useLanguage();
  const [editing, setEditing] = useState<SessionFieldValues | null>(null);
  const { proposal, session, wanted, edited } = choice;
  const names = { day: formatShortDay(session.date, language), room: proposal.roomName };
  if (editing) {
    const faults = faultsOf(editing);
    const outside = monthOf(editing.date) !== month;
    return (
      <td role="cell" colSpan={5} className="p-3 max-desktop:block">
        <form
          noValidate
          className="space-y-4"
          onSubmit={(event) => {
            event.preventDefault();
            onEdit(withValues(session, editing));
            setEditing(null);
          }}
        >
          <p className="font-700">{proposal.roomName}</p>
          <SessionFields values={editing} onChange={setEditing} month={month} />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" size="small" isDisabled={faults.any || outside}>{t('plan.editDone')}</Button>
            <Button variant="outline" size="small" onPress={() => setEditing(null)}>{t('common:cancel')}</Button>
            {edited && <Button variant="text" size="small" onPress={() => { onEdit(null); setEditing(null); }}>{t('plan.editBack')}</Button>}
          </div>
        </form>
      </td>
    );
  }
  return (
    <>
      <Cell>
        <label className="flex min-h-11 cursor-pointer items-start gap-2">
          <input data-tick type="checkbox" className="mt-0.5 size-6 shrink-0 accent-blue-900" checked={wanted} aria-label={t('plan.choose', names)} onChange={(event) => onWant(event.target.checked)} />
          <span className={cx(!wanted && 'text-solid-gray-700')}>{proposal.roomName}{session.publicNote && <span className="help block">{session.publicNote}</span>}</span>
        </label>
      </Cell>
      <Cell className="desktop:whitespace-nowrap">
        {formatTimes(session.startTime, session.endTime, language)}
        {proposal.movedFrom && !edited && <span className="help block">{t('plan.holidayMoved', { day: formatShortDay(proposal.movedFrom, language) })}</span>}
      </Cell>
      <Cell><Staff session={session} /></Cell>
      <Cell>
        <Badge tone="info">{t(edited ? 'plan.edited' : 'plan.proposal')}</Badge>
        {proposal.provisional && <span className="ml-1"><Badge>{t('plan.provisional')}</Badge></span>}
        {wanted && <Conflicts conflicts={conflicts} />}
      </Cell>
      <Cell className="no-print"><Button variant="outline" size="small" aria-label={t('plan.editLabel', names)} onPress={() => setEditing(valuesOf(session))}>{t('plan.edit')}</Button></Cell>
    </>
  );
}
