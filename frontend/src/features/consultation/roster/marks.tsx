import { useTranslation } from 'react-i18next';
import { choiceMark } from '@/components/availability';
import { Icon } from '@/components/ui';
import type { RosterFinding, RosterSupporter } from '@/lib/api';
import { cx } from '@/lib/cx';
import type { Language } from '@/lib/i18n/language';
import { isBroken } from './plan';
import { type Said, say } from './words';

/** Signs for the eye; each has its word for those who can't see it. */
export function LevelMark({ level }: Pick<RosterSupporter, 'level'>) {
  const { t } = useTranslation('roster');
  if (level === 'experienced') return <span><span aria-hidden="true">★</span><span className="sr-only">{t('level.experienced')}</span></span>;
  return level === 'trainee' ? <span className="roster-trainee">{t('level.trainee')}</span> : null;
}

export function SaidMark({ said }: { said: Said }) {
  const { t } = useTranslation('roster');
  return (
    <span className={cx(said === 'no' && 'text-error-2')}>
      <span aria-hidden="true">{said === 'unanswered' ? '―' : choiceMark(said)}</span>
      <span className="sr-only">{t(`said.${said}`)}</span>
    </span>
  );
}

export function LockMark() {
  const { t } = useTranslation('roster');
  return <span><Icon name="lock" size={16} className="inline" /><span className="sr-only">{t('locked')}</span></span>;
}

/** Which rules are broken here; those that somebody has allowed stand quieter. */
export function Warning({ findings, language }: { findings: RosterFinding[]; language: Language }) {
  const { t } = useTranslation('roster');
  const broken = findings.filter(isBroken);
  const words = findings.map((finding) => say(finding.words, language)).join(' ');
  return (
    <span title={words} className={broken.length > 0 ? 'text-error-1' : 'text-solid-gray-700'}>
      <Icon name={broken.length > 0 ? 'warning' : 'info'} size={18} className="inline" />
      <span className="sr-only">{t(broken.length > 0 ? 'findings.here' : 'findings.allowedHere', { words })}</span>
    </span>
  );
}
