import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '@/components/ui';
import type { Account, AccountState as State } from '@/lib/api';
import { formatInstant } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';

const TONE: Record<State, Tone> = { invited: 'info', active: 'success', disabled: 'neutral' };

export function AccountState({ account }: { account: Account }) {
  const { t } = useTranslation('identity');
  const language = useLanguage();
  return (
    <span>
      <Badge tone={TONE[account.state]}>{t(`account.states.${account.state}`)}</Badge>
      {account.invitedUntil && <span className="help block">{t('account.invitedUntil', { at: formatInstant(account.invitedUntil, language) })}</span>}
    </span>
  );
}
