import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { Button } from '@/components/ui';
import type { EntryReading } from '@/lib/api';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { readingsQuery } from '../api';

const STEP = 10;
const MOST = 200;

/** A page asks for several things at once: what the same person did within the same minute is told once. */
function once(readings: EntryReading[]): EntryReading[] {
  const same = ({ at, reader, role, action }: EntryReading) => [at.slice(0, 16), reader, role, action].join(' ');
  return readings.filter((reading, index) => readings.findIndex((other) => same(other) === same(reading)) === index);
}

/** Who looked at her entry or changed it, so that she can ask why. */
export function OwnReadings() {
  const { t } = useTranslation('supporter');
  const language = useLanguage();
  const [shown, setShown] = useState(STEP);
  const readings = useQuery({ ...readingsQuery(usePrefectureCode(), shown), placeholderData: keepPreviousData });
  const what = ({ action, wholeList }: EntryReading) => (wholeList ? t(action.endsWith('exported') ? 'own.reading.exported' : 'own.reading.list') : t(`own.reading.${action.replace('.', '_')}`, { defaultValue: t('own.reading.other') }));
  return (
    <section aria-labelledby="readings">
      <h2 id="readings" className="mb-1 text-std-20B-150">{t('own.readings')}</h2>
      <p className="help mb-3">{t('own.readingsHelp')}</p>
      {readings.isPending && <Skeleton lines={4} />}
      {readings.isError && <ProblemAlert error={readings.error} onRetry={() => void readings.refetch()} />}
      {readings.data?.total === 0 && <p>{t('own.noReadings')}</p>}
      <ol className="divide-y divide-solid-gray-420">
        {once(readings.data?.items ?? []).map((reading) => (
          <li key={`${reading.at} ${reading.action}`} className="py-2">
            <span className="help block">{formatInstant(reading.at, language)}</span>
            {t('own.readingBy', { reader: reading.reader ?? t('own.system'), role: t(`common:role.${reading.role}`), what: what(reading) })}
          </li>
        ))}
      </ol>
      {readings.data && readings.data.total > readings.data.items.length && shown < MOST && (
        <Button variant="text" className="no-print mt-2 -ml-3" onPress={() => setShown(Math.min(MOST, shown + 30))}>{t('own.moreReadings', { count: readings.data.total - readings.data.items.length })}</Button>
      )}
    </section>
  );
}
