import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { choiceMark } from '@/components/availability';
import { Button } from '@/components/ui';
import type { AvailabilityAnswer, AvailabilityChoice, AvailabilityRound, SessionDay } from '@/lib/api';
import { cx } from '@/lib/cx';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { choiceOn, countOn } from './counting';
import '@/components/table/matrix.css';

const TONE: Record<AvailabilityChoice, string> = { prefer: 'bg-green-100 font-700', yes: 'bg-green-50', no: 'bg-solid-gray-100 text-solid-gray-700' };

interface MatrixProps {
  round: AvailabilityRound;
  /** The counts are of everybody, whatever is shown. */
  all: AvailabilityAnswer[];
  rows: AvailabilityAnswer[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onEnter: (row: AvailabilityAnswer) => void;
}

/** Sixty by twenty, to be read at a glance: heads stay, a sign in each cell, and below how many could come. */
export function Matrix({ round, all, rows, chosen, onChoose, onEnter }: MatrixProps) {
  const { t } = useTranslation('availability');
  const language = useLanguage();
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <div className="matrix" role="region" aria-label={t('matrix')} tabIndex={0}>
      <table>
        <caption className="sr-only">{t('matrix')}</caption>
        <thead>
          <tr>
            <th scope="col" className="matrix-name">{t('supporter')}</th>
            {round.days.map((day) => <DayHead key={day.date} day={day} />)}
            <th scope="col">{t('most')}</th>
            <th scope="col" className="no-print"><span className="sr-only">{t('actions')}</span></th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.supporterId}>
              <th scope="row" className="matrix-name">
                <Name row={row} chosen={chosen.has(row.supporterId)} onToggle={(on) => toggle(row.supporterId, on)} choosable={round.open} />
              </th>
              {round.days.map(({ date }) => <Cell key={date} choice={choiceOn(row, date)} blocked={row.blocked.includes(date)} />)}
              <td className="text-center">{row.mostDuties ?? '–'}</td>
              <td className="no-print">
                <Button variant="text" size="small" aria-label={t(row.answeredAt ? 'changeOf' : 'enterOf', { name: row.name })} onPress={() => onEnter(row)}>{t(row.answeredAt ? 'change' : 'enter')}</Button>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="matrix-name">{t('couldCome')}</th>
            {round.days.map((day) => <Count key={day.date} day={day} all={all} />)}
            <td /><td className="no-print" />
          </tr>
        </tfoot>
      </table>
      <p className="help mt-2">{t('legend', { day: formatShortDay(round.deadline, language) })}</p>
    </div>
  );
}

function DayHead({ day }: { day: SessionDay }) {
  const language = useLanguage();
  const places = day.places.map(({ name }) => name).join(' / ');
  return (
    <th scope="col" title={places} className="matrix-day">
      <span>{formatShortDay(day.date, language)}</span>
      <span className="sr-only"> {places}</span>
    </th>
  );
}

function Name({ row, chosen, onToggle, choosable }: { row: AvailabilityAnswer; chosen: boolean; onToggle: (on: boolean) => void; choosable: boolean }) {
  const { t } = useTranslation('availability');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  return (
    <div className="flex items-start gap-2">
      {choosable && <input type="checkbox" className="no-print mt-0.5 size-6 shrink-0 accent-blue-900" aria-label={t('choose', { name: row.name })} checked={chosen} onChange={(event) => onToggle(event.target.checked)} />}
      <span>
        <Link className="link" to={deskPath(prefecture, 'supporters', row.supporterId)}>{row.number} {row.name}</Link>
        {row.state === 'trainee' && <span className="help block">{t('trainee')}</span>}
        {row.answeredAt === null && <span className="block text-dns-14B-130 text-error-2">{t('unanswered')}</span>}
        {row.channel === 'centre' && <span className="help block">{t('byCentre')}</span>}
        {row.answeredAt === null && row.remindedAt && <span className="help block">{t('remindedOn', { day: formatShortDay(row.remindedAt.slice(0, 10), language) })}</span>}
        {row.answeredAt === null && row.linkMadeAt && <span className="help block">{t('hasLink')}</span>}
        {row.note && <span className="help block font-400">「{row.note}」</span>}
      </span>
    </div>
  );
}

function Cell({ choice, blocked }: { choice: AvailabilityChoice | null; blocked: boolean }) {
  const { t } = useTranslation('availability');
  if (choice === null) return <td className="text-center"><span aria-hidden="true">–</span><span className="sr-only">{t('unanswered')}</span></td>;
  return (
    <td className={cx('text-center', TONE[choice])} title={blocked ? t('blocked') : undefined}>
      <span aria-hidden="true">{blocked ? t('blockedMark') : choiceMark(choice)}</span>
      <span className="sr-only">{blocked ? t('blocked') : t(`choice.${choice}`)}</span>
    </td>
  );
}

function Count({ day, all }: { day: SessionDay; all: AvailabilityAnswer[] }) {
  const { t } = useTranslation('availability');
  const count = countOn(all, day.date);
  const short = count < day.needed;
  return (
    <td className={cx('text-center', short && 'bg-yellow-50 font-700')}>
      {t('ofNeeded', { count, needed: day.needed })}
      {short && <span className="block text-dns-14B-130">{t('short')}</span>}
    </td>
  );
}
