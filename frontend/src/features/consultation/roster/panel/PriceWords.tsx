import { useTranslation } from 'react-i18next';
import type { RosterPrice, RosterTerm } from '@/lib/api';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { say, signed } from '../words';

/** ＋7: travel ＋4, …, and how many others would have to move. */
export function PriceWords({ price }: { price: RosterPrice }) {
  const { t } = useTranslation('roster');
  return (
    <span className="help block">
      {price.terms.length > 0 && <Terms terms={price.terms} />}
      {price.moves > 1 && <span className="block">{t('panel.moves', { count: price.moves })}</span>}
    </span>
  );
}

export function Terms({ terms }: { terms: RosterTerm[] }) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  return terms.length === 0 ? <>{t('panel.nothing')}</> : <>{terms.map(({ term, amount }) => `${say(term, language)} ${signed(amount)}`).join(t('comma'))}</>;
}

export function Price({ amount }: { amount: number }) {
  const { t } = useTranslation('roster');
  return <span className="roster-price"><span className="sr-only">{t('panel.price')} </span>{signed(amount)}</span>;
}
