import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '@/components/ui';
import type { OwnDuty } from '@/lib/api';
import { formatShortDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { DutyAnswer } from './DutyAnswer';
import { QualificationEnds, takesPlace } from './NextDuty';
import { Section } from './OwnPage';

const TONES: Record<OwnDuty['state'], Tone> = { asked: 'warning', accepted: 'success', declined: 'neutral', released: 'neutral' };

/** All that are to come but the next one, which stands above. */
export function Duties({ duties }: { duties: OwnDuty[] }) {
  const { t } = useTranslation('own');
  const language = useLanguage();
  const next = duties.find(takesPlace);
  const others = duties.filter((duty) => duty !== next);
  if (others.length === 0) return null;
  return (
    <Section id="own-duties" title={t('duties')}>
      <ul className="divide-y divide-solid-gray-420 border-y border-solid-gray-420">
        {others.map((duty) => (
          <li key={duty.id} className="py-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className={takesPlace(duty) ? 'text-std-16B-170' : 'text-std-16B-170 line-through'}>{formatShortDay(duty.date, language)} {formatTimes(duty.start, duty.end, language)}</span>
              <Badge tone={TONES[duty.state]}>{t(`duty.state.${duty.state}`)}</Badge>
            </p>
            <p className="text-solid-gray-700">{duty.place}</p>
            <QualificationEnds duty={duty} />
            <DutyAnswer duty={duty} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
