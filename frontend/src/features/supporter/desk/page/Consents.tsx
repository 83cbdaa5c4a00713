import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ProblemAlert, Skeleton } from '@/components/feedback';
import { Badge, Button } from '@/components/ui';
import type { Supporter, SupporterConsent } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { consentsQuery } from '../../api';
import { isGone } from '../../words';
import { ConsentDialog } from './ConsentDialog';
import { WithdrawConsent } from './WithdrawConsent';

/** What she has agreed to, and what she no longer does. Nothing of it is ever deleted. */
export function Consents({ supporter }: { supporter: Supporter }) {
  const { t } = useTranslation('supporter');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<SupporterConsent | null>(null);
  const consents = useQuery(consentsQuery(prefecture, supporter.id));
  const add = !isGone(supporter.state) && <Button onPress={() => setAdding(true)}>{t('consents.add')}</Button>;
  return (
    <section aria-labelledby="consents">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="consents" className="text-std-20B-150">{t('consents.title')}</h2>
        <div className="no-print">{consents.data && consents.data.total > 0 && add}</div>
      </div>
      {consents.isPending && <Skeleton lines={3} />}
      {consents.isError && <ProblemAlert error={consents.error} onRetry={() => void consents.refetch()} />}
      {consents.data?.total === 0 && <EmptyState title={t('consents.none')} action={add}>{t('consents.noneText')}</EmptyState>}
      <ul className="grid gap-4 desktop:grid-cols-2">
        {consents.data?.items.map((consent) => (
          <li key={consent.id} className="card space-y-2">
            <h3 className="flex flex-wrap items-center gap-2 text-std-16B-170">
              {t(`consents.purpose.${consent.purpose}`)}
              <Badge tone={consent.withdrawnOn ? 'neutral' : 'success'}>{t(consent.withdrawnOn ? 'consents.withdrawn' : 'consents.standing')}</Badge>
            </h3>
            <p className="help">{t('consents.given', { day: formatDay(consent.givenOn, language), channel: t(`consents.channel.${consent.channel}`), version: consent.textVersion })}</p>
            {consent.withdrawnOn && <p className="help">{t('consents.withdrawnOn', { day: formatDay(consent.withdrawnOn, language) })}</p>}
            {!consent.withdrawnOn && (
              <div className="no-print">
                <Button variant="text" size="small" aria-label={t('consents.withdrawOf', { purpose: t(`consents.purpose.${consent.purpose}`) })} onPress={() => setEnding(consent)}>{t('consents.withdraw')}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {adding && <ConsentDialog supporter={supporter} purpose={null} onClose={() => setAdding(false)} />}
      {ending && <WithdrawConsent supporter={supporter} consent={ending} onClose={() => setEnding(null)} />}
    </section>
  );
}
