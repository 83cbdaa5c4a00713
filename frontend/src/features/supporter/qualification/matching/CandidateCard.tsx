import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Alert } from '@/components/feedback';
import { Badge, Button, type Tone } from '@/components/ui';
import type { NameAgreement, NamedPeer, SupporterCandidate } from '@/lib/api';
import { cx } from '@/lib/cx';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { Key } from './Key';

const TONE: Record<NameAgreement, Tone> = { agrees: 'success', similar: 'info', differs: 'warning', unknown: 'neutral' };

interface CandidateCardProps {
  participant: NamedPeer;
  candidate: SupporterCandidate;
  /** The one that the keys speak of, where there are several. */
  chosen: boolean;
  pending: boolean;
  onSame: () => void;
  onDifferent: () => void;
}

/** Somebody of the register beside the name of the list: what agrees, what differs, what nobody knows. */
export function CandidateCard({ participant, candidate, chosen, pending, onSame, onDifferent }: CandidateCardProps) {
  const { t } = useTranslation('qualification');
  const prefecture = usePrefectureCode();
  const { supporterId, number, name, kana, state, nameAgreement, kanaAgreement, onTheList, trainings } = candidate;
  return (
    <article aria-label={t('matching.candidate', { number, name })} className={cx('card space-y-3', chosen && 'outline-3 outline-blue-900')}>
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-18B-160">
        <Link className="link" to={deskPath(prefecture, 'supporters', supporterId)}>{t('matching.registered', { number })}</Link>
        <span className="font-400">{t(`supporter:state.${state}`)}</span>
        {chosen && <Badge tone="info">{t('matching.chosen')}</Badge>}
      </h3>
      <table className="w-full border-collapse text-dns-16N-130">
        <caption className="sr-only">{t('matching.compared')}</caption>
        <thead>
          <tr className="border-b border-solid-gray-600 text-left">
            <th scope="col" className="py-1 pr-3"><span className="sr-only">{t('matching.what')}</span></th>
            <th scope="col" className="py-1 pr-3">{t('matching.list')}</th>
            <th scope="col" className="py-1 pr-3">{t('matching.register')}</th>
            <th scope="col" className="py-1"><span className="sr-only">{t('matching.agreement')}</span></th>
          </tr>
        </thead>
        <tbody>
          <Compared label={t('matching.name')} one={participant.name} other={name} agreement={nameAgreement} />
          <Compared label={t('matching.kanaRow')} one={participant.kana ?? '–'} other={kana} agreement={kanaAgreement} />
        </tbody>
      </table>
      <Trainings trainings={trainings} />
      {onTheList && <Alert tone="warning" title={t('matching.already')} />}
      <div className="no-print flex flex-wrap gap-3">
        <Button isDisabled={pending || onTheList} aria-label={t('matching.sameAs', { name, number })} onPress={onSame}>{t('matching.same')}<Key>s</Key></Button>
        <Button variant="outline" isDisabled={pending} aria-label={t('matching.differentFrom', { name, number })} onPress={onDifferent}>{t('matching.different')}<Key>d</Key></Button>
      </div>
    </article>
  );
}

function Compared({ label, one, other, agreement }: { label: string; one: string; other: string; agreement: NameAgreement }) {
  const { t } = useTranslation('qualification');
  return (
    <tr className="border-b border-solid-gray-420 align-top">
      <th scope="row" className="py-2 pr-3 text-left font-400 whitespace-nowrap">{label}</th>
      <td className="py-2 pr-3">{one}</td>
      <td className="py-2 pr-3">{other}</td>
      <td className="py-2 text-right"><Badge tone={TONE[agreement]}>{t(`agreement.${agreement}`)}</Badge></td>
    </tr>
  );
}

function Trainings({ trainings }: { trainings: SupporterCandidate['trainings'] }) {
  const { t } = useTranslation('qualification');
  const language = useLanguage();
  if (trainings.length === 0) return <p className="help">{t('matching.noTrainings')}</p>;
  return (
    <div>
      <p className="text-dns-14B-130">{t('matching.trainings')}</p>
      <ul className="list-disc pl-6 text-dns-16N-130">
        {trainings.map(({ title, completedOn, course }) => <li key={completedOn + title}>{formatDay(completedOn, language)}　{t(`course.${course}`)}<span className="help ml-2">{title}</span></li>)}
      </ul>
    </div>
  );
}
