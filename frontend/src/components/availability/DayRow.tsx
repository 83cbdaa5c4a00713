import { useTranslation } from 'react-i18next';
import type { AvailabilityChoice, SessionDay } from '@/lib/api';
import { cx } from '@/lib/cx';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { CHOICES, choiceMark } from './marks';

export const dayId = (date: string) => `day-${date}`;

interface DayRowProps {
  day: SessionDay;
  /** She can't be asked that day, by her own entry. */
  blocked: boolean;
  value: AvailabilityChoice | undefined;
  missing: boolean;
  onChange: (choice: AvailabilityChoice) => void;
}

/** A day and its three answers, as wide as thumbs need them. */
export function DayRow({ day, blocked, value, missing, onChange }: DayRowProps) {
  const { t } = useTranslation('answer');
  const language = useLanguage();
  const error = `${dayId(day.date)}-error`;
  return (
    <fieldset className="grid gap-x-4 gap-y-2 py-3 desktop:grid-cols-[1fr_20rem]" aria-describedby={missing ? error : undefined}>
      <legend className="contents">
        <span className="block desktop:self-center">
          <span className="block text-std-18B-160">{formatShortDay(day.date, language)}</span>
          {day.places.map((place) => <span key={place.name + place.start} className="help block">{place.start}–{place.end} {place.name}</span>)}
          {blocked && <span className="help block">{t('blocked')}</span>}
          {missing && <span id={error} className="field-error block">{t('missing')}</span>}
        </span>
      </legend>
      <div className="grid grid-cols-3 gap-2">
        {CHOICES.map((choice, index) => (
          <label key={choice} className={cx('relative flex min-h-14 items-center justify-center rounded-8 border-2 has-focus-visible:outline-4 has-focus-visible:outline-offset-2 has-focus-visible:outline-black', blocked ? 'cursor-not-allowed' : 'cursor-pointer hover:bg-blue-50', value === choice ? 'border-blue-900 bg-blue-900 text-white hover:bg-blue-900' : 'border-solid-gray-536 bg-white', blocked && value !== choice && 'opacity-40')}>
            <input
              id={index === 0 ? dayId(day.date) : undefined}
              type="radio"
              name={dayId(day.date)}
              className="absolute inset-0 cursor-pointer opacity-0"
              checked={value === choice}
              disabled={blocked}
              onChange={() => onChange(choice)}
              aria-label={t(`choice.${choice}`)}
            />
            <span aria-hidden="true" className="text-std-24B-150">{choiceMark(choice)}</span>
            <span aria-hidden="true" className="ml-1 text-dns-14N-130">{t(`short.${choice}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
