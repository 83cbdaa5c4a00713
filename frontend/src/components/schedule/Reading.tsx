import { useTranslation } from 'react-i18next';
import { SkeletonLine } from '@/components/feedback';
import { Badge, Icon } from '@/components/ui';
import type { SchedulePreview } from '@/lib/api';
import { cx } from '@/lib/cx';
import { formatDay, formatShortDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { cutUnread } from './unread';

interface ReadingProps {
  text: string;
  reading: SchedulePreview | undefined;
  /** It answers what stands in the field now. */
  fresh: boolean;
}

/** What was understood, in plain words and as dates; what was not, in its place in the text. */
export function Reading({ text, reading, fresh }: ReadingProps) {
  const { t } = useTranslation('schedule');
  return (
    <section aria-label={t('title')} aria-live="polite" aria-busy={!fresh} className="rounded-8 border-l-8 border-blue-900 bg-blue-50 p-4">
      {!reading && <SkeletonLine className="w-3/4" />}
      {reading && <div className={cx('space-y-4', !fresh && 'opacity-60')}><Answer text={text} reading={reading} fresh={fresh} /></div>}
    </section>
  );
}

function Answer({ text, reading, fresh }: { text: string; reading: SchedulePreview; fresh: boolean }) {
  const { t } = useTranslation('schedule');
  const language = useLanguage();
  const inWords = language === 'ja' ? reading.text : reading.textEn;
  return (
    <>
      {reading.rules.length > 0 && (
        <div>
          <p className="help">{t('read')}</p>
          <p className="text-std-18B-160 whitespace-pre-line">{inWords}</p>
        </div>
      )}
      {reading.understood && reading.rules.length === 0 && reading.announced && <p className="text-std-18B-160">{t('announced')}</p>}
      {!reading.understood && fresh && <Unread text={text} unread={reading.unread} />}
      {reading.occurrences.length > 0 && (
        <div>
          <h2 className="text-std-16B-170">{t('next')}</h2>
          <ol className="mt-1 flex flex-wrap gap-2">
            {reading.occurrences.map(({ date, startTime, endTime, provisional }) => (
              <li key={`${date}${startTime}`} className="rounded-8 border border-solid-gray-420 bg-white px-3 py-1.5">
                <span className="block">{formatDay(date, language)}</span>
                <span className="help mr-2">{formatTimes(startTime, endTime, language)}</span>
                {provisional && <Badge tone="warning">{t('provisional')}</Badge>}
              </li>
            ))}
          </ol>
          {reading.occurrences.some(({ provisional }) => provisional) && <p className="help mt-2">{t('provisionalText')}</p>}
        </div>
      )}
      {reading.holidays.length > 0 && (
        <div>
          <h2 className="text-std-16B-170">{t('holidays')}</h2>
          <ul className="mt-1 list-disc pl-6">
            {reading.holidays.map(({ date, name, policy, movedTo }) => (
              <li key={date}>
                {t(`policy.${movedTo ? 'moved' : policy}`, { day: formatShortDay(date, language), name, to: movedTo ? formatDay(movedTo, language) : '' })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Marked with a frame and words, not with colour alone. */
function Unread({ text, unread }: { text: string; unread: string[] }) {
  const { t } = useTranslation('schedule');
  return (
    <div className="rounded-8 border-2 border-error-1 bg-white p-3">
      <p className="flex items-start gap-1 font-700"><Icon name="error" size={20} className="mt-0.5 shrink-0 text-error-1" />{t(unread.length > 0 ? 'notUnderstood' : 'nothingUnderstood')}</p>
      <p className="mt-2 text-std-18N-160">
        {cutUnread(text, unread).map((piece, index) => piece.unread
          ? <mark key={index} className="bg-yellow-100 px-1 underline decoration-error-1 decoration-wavy decoration-2 underline-offset-4"><span className="sr-only">{t('unreadBegin')}</span>{piece.text}<span className="sr-only">{t('unreadEnd')}</span></mark>
          : <span key={index}>{piece.text}</span>)}
      </p>
      <ul className="mt-2 list-disc pl-6">
        {unread.map((piece, index) => <li key={index}>{t('unread', { piece })}</li>)}
      </ul>
      <p className="help mt-2">{t('advice')}</p>
    </div>
  );
}
