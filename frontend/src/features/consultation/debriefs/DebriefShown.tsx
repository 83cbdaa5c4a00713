import { useTranslation } from 'react-i18next';
import type { Debrief } from '@/lib/api';
import { useSupporterName } from './useSupporterName';

/** To be read by those of the supervision group who don't write. */
export function DebriefShown({ debrief }: { debrief: Debrief }) {
  const { t } = useTranslation('record');
  const nameOf = useSupporterName();
  return (
    <dl className="max-w-3xl space-y-4">
      <div><dt className="label">{t('points')}</dt><dd className="whitespace-pre-wrap">{debrief.points}</dd></div>
      <div>
        <dt className="label">{t('supporters')}</dt>
        <dd>
          <ul className="list-disc pl-6">
            {debrief.supporters.map((one) => (
              <li key={one.supporterId}>
                {nameOf(one)}: {t(one.present ? 'present' : 'absent')}
                {one.strain !== null && <>{t('separator')}{t('strainLabel')} {t(`strain.${one.strain}`)}</>}
                {one.note && <span className="block whitespace-pre-wrap text-solid-gray-800">{one.note}</span>}
              </li>
            ))}
          </ul>
        </dd>
      </div>
      <div><dt className="label">{t('specialist')}</dt><dd>{debrief.hospitalName ?? '–'}: {t(debrief.specialistPresent ? 'present' : 'absent')}</dd></div>
      <div><dt className="label">{t('observerLabel')}</dt><dd>{debrief.observer ? t(`observer.${debrief.observer}`) : t('observerNone')}</dd></div>
      <div><dt className="label">{t('supervisionNeeded')}</dt><dd>{t(debrief.supervisionNeeded ? 'yes' : 'no')}</dd></div>
    </dl>
  );
}
