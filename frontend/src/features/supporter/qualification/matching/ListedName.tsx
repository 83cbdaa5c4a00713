import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NamedPeer } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';

/** The name as it stands on the list of a training. */
export function ListedName({ participant }: { participant: NamedPeer }) {
  const { t } = useTranslation('qualification');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  return (
    <section aria-labelledby="listed" className="card border-l-8 border-l-blue-900">
      <p className="help">{t('matching.onTheList')}</p>
      <h2 id="listed" className="text-std-24B-150">{participant.name}<span className="help ml-3 font-400">{participant.kana ?? t('matching.noKana')}</span></h2>
      <p>
        <Link className="link" to={deskPath(prefecture, 'trainings', participant.trainingId)}>{participant.trainingTitle}</Link>
        <span className="ml-2">{formatDay(participant.completedOn, language)}　{t(`course.${participant.course}`)}</span>
      </p>
      {participant.affiliation && <p>{t('matching.affiliation', { affiliation: participant.affiliation })}</p>}
    </section>
  );
}
