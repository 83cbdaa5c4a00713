import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge, Icon } from '@/components/ui';
import { cx } from '@/lib/cx';
import { formatDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { publicPath } from '@/lib/public-path';
import type { Salon } from '@/lib/api';
import { useSalonWords } from '../words';

interface SalonRowProps {
  prefecture: string;
  salon: Salon;
  highlighted: boolean;
  onHighlight: (id: string | null) => void;
}

/** One salon of the list: name, next date, place, who it is for, and whether it rests. */
export function SalonRow({ prefecture, salon, highlighted, onHighlight }: SalonRowProps) {
  const { t } = useTranslation('finder');
  const { whoFor, placeOf, restingNote } = useSalonWords();
  const { state, delivery } = salon;
  const places = [...salon.venues.map(placeOf), ...(delivery === 'online' ? [t('deliveryShort.online')] : [])];
  return (
    <li
      className={cx('card !p-4', highlighted && 'border-blue-900 bg-blue-50 outline-2 outline-blue-900')}
      onMouseEnter={() => onHighlight(salon.id)}
      onMouseLeave={() => onHighlight(null)}
      onFocus={() => onHighlight(salon.id)}
      onBlur={() => onHighlight(null)}
    >
      <h2 className="text-std-18B-160"><Link to={publicPath(prefecture, 'salons', salon.id)} className="link inline-block py-1">{salon.name}</Link></h2>
      {state === 'resting' && <p className="my-1 flex flex-wrap items-center gap-2"><Badge tone="warning">{t('state.resting')}</Badge><span>{restingNote(salon)}</span></p>}
      {state === 'trial' && <p className="my-1"><Badge tone="info">{t('state.trial')}</Badge></p>}
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
        {state !== 'resting' && <Fact label={t('next')}><NextDate salon={salon} /></Fact>}
        {places.length > 0 && <Fact label={t('place')}>{places.map((place) => <span key={place} className="block">{place}</span>)}</Fact>}
        <Fact label={t('who')}>{whoFor(salon)}</Fact>
      </dl>
      {delivery === 'both' && <p className="mt-2 flex items-center gap-1 text-dns-14N-130"><Icon name="check" size={18} className="shrink-0 text-success-2" />{t('deliveryShort.both')}</p>}
    </li>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="pt-0.5 text-dns-14N-130 whitespace-nowrap text-solid-gray-700">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

function NextDate({ salon }: { salon: Salon }) {
  const { t } = useTranslation('finder');
  const language = useLanguage();
  const { scheduleOf } = useSalonWords();
  const next = salon.nextMeetings.find(({ state }) => state === 'scheduled');
  if (!next) {
    const usual = scheduleOf(salon);
    return usual ? <>{t('usually', { schedule: usual })}</> : <>{salon.schedule?.announced ? t('noDate') : t('noDateAsk')}</>;
  }
  const times = formatTimes(next.startTime, next.endTime, language);
  return (
    <span>
      <span className="font-700">{formatDay(next.date, language)}</span>{times && ` ${times}`}
      {next.provisional && ` (${t('provisional')})`}
    </span>
  );
}
