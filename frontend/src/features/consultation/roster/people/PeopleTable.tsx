import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/components/ui';
import { cx } from '@/lib/cx';
import { type Day, formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { focusPanel } from '../grid/useGridKeys';
import { neighbour } from '../grid/neighbour';
import { SaidMark } from '../marks';
import { findingsAt, isBroken, type Kind, put } from '../plan';
import { useRoster } from '../RosterContext';
import { type Said, say } from '../words';
import { daysAhead, firstPlaceOn, openOn, placesOn } from './days';
import '@/components/table/matrix.css';

export interface PersonRow {
  id: string;
  name: ReactNode;
  said: (date: Day) => Said;
  /** Of how many, and with a word when it is too much. */
  load: { count: number; most: number; year: number; fairShare: number };
  outside: string | null;
}

interface PeopleTableProps { kind: Kind; title: string; head: string; rows: PersonRow[] }

/** People down, days across: what they said, where they are, how much that is. */
export function PeopleTable({ kind, title, head, rows }: PeopleTableProps) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const { roster } = useRoster();
  const days = daysAhead(roster);
  const keys = usePeopleKeys(kind, rows, days);
  return (
    <div>
      <h2 className="mb-2 text-std-18B-160">{title}</h2>
      <div className="matrix" role="region" aria-label={title} tabIndex={0}>
        <table role="grid" aria-label={title} onKeyDown={keys.onKeyDown} onClick={keys.onClick} onFocus={keys.onFocus}>
          <thead>
            <tr role="row">
              <th scope="col" role="columnheader" className="matrix-name">{head}</th>
              {days.map((date) => <th key={date} scope="col" role="columnheader" className="matrix-day"><span>{formatShortDay(date, language)}</span></th>)}
              <th scope="col" role="columnheader" className="whitespace-nowrap">{t('people.month')}</th>
              <th scope="col" role="columnheader" className="whitespace-nowrap">{t('people.year')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} role="row">
                <th scope="row" role="rowheader" className="matrix-name">{row.name}{row.outside && <span className="help block">{row.outside}</span>}</th>
                {days.map((date) => <DayCell key={date} kind={kind} row={row} date={date} stop={keys.stop} />)}
                <td role="gridcell" className={cx('text-center whitespace-nowrap', row.load.count > row.load.most && 'font-700 text-error-1')}>{row.load.count}／{row.load.most}{row.load.count > row.load.most && <span className="block">{t('people.over')}</span>}</td>
                <td role="gridcell" className="text-center whitespace-nowrap">{row.load.year}／{row.load.fairShare}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function DayCell({ kind, row, date, stop }: { kind: Kind; row: PersonRow; date: Day; stop: string | null }) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const { roster } = useRoster();
  const places = placesOn(roster, date, kind, row.id);
  const findings = places.flatMap(({ place }) => findingsAt(roster, place, row.id)).filter(isBroken);
  const cell = `${row.id} ${date}`;
  return (
    <td role="gridcell" data-cell={cell} tabIndex={stop === cell ? 0 : -1} title={places.map(({ session }) => session.roomName).join(' / ') || undefined} className={cx('roster-day text-center', places.length > 0 && 'roster-planned')}>
      <SaidMark said={row.said(date)} />
      {places.length > 0 && <span className="block text-dns-14B-130">{t('people.here')}<span className="sr-only"> {places.map(({ session }) => session.roomName).join(' ')}</span></span>}
      {findings.length > 0 && <span className="text-error-1"><Icon name="warning" size={16} className="inline" /><span className="sr-only">{findings.map(({ words }) => say(words, language)).join(' ')}</span></span>}
    </td>
  );
}

/** Arrows lead from cell to cell; Enter puts somebody where one place is open, or opens the choice. */
function usePeopleKeys(kind: Kind, rows: PersonRow[], days: Day[]) {
  const { roster, edit, choose } = useRoster();
  const [last, setLast] = useState<string | null>(null);
  const first = rows[0] && days[0] ? `${rows[0].id} ${days[0]}` : null;
  const known = last !== null && rows.some(({ id }) => last.startsWith(id)) && days.some((date) => last.endsWith(date));
  const at = (target: EventTarget | null) => {
    const [id, date] = (target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset.cell : undefined)?.split(' ') ?? [];
    return id && date ? { id, date } : null;
  };
  const act = (target: EventTarget | null): boolean => {
    const cell = at(target);
    const row = rows.find(({ id }) => id === cell?.id);
    if (!cell || !row) return false;
    const [there] = placesOn(roster, cell.date, kind, cell.id);
    const open = openOn(roster, cell.date, kind);
    const said = row.said(cell.date);
    if (!there && row.outside === null && (said === 'prefer' || said === 'yes') && open.length === 1) edit(put(open[0]!, null, cell.id));
    choose(there?.place ?? firstPlaceOn(roster, cell.date, kind));
    return true;
  };
  return {
    stop: known ? last : first,
    onClick: (event: { target: EventTarget }) => void act(event.target),
    onFocus: (event: { target: EventTarget }) => {
      const cell = at(event.target);
      if (cell) setLast(`${cell.id} ${cell.date}`);
    },
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = neighbour(event.currentTarget, event.target as Element, event.key, '[data-cell]');
      if (next) {
        event.preventDefault();
        next.focus();
      } else if (event.key === 'Enter' && act(event.target)) {
        event.preventDefault();
        focusPanel();
      }
    },
  };
}
