import { useTranslation } from 'react-i18next';
import type { RosterWay } from '@/lib/api';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { useRoster } from '../RosterContext';
import { say } from '../words';

/** Whom to ring and for what, so that an empty place is filled. */
export function Ways({ ways }: { ways: RosterWay[] }) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const { names } = useRoster();
  return (
    <section aria-labelledby="roster-ways">
      <h3 id="roster-ways" className="text-std-16B-170">{t('ways.title')}</h3>
      <p className="help">{t('ways.text')}</p>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {ways.map((way, index) => (
          <li key={index}>
            {way.changes.map((change, at) => (
              <span key={at} className="block">
                <strong>{[...change.supporters.map(names.supporter), ...(change.hospitalId ? [names.hospital(change.hospitalId)] : [])].join(t('comma'))}</strong> {say(change.words, language)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
