import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Badge, Button } from '@/components/ui';
import { type ConsentText, type SupporterConsent, useIdempotencyKey } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { agree, consentTextsQuery, ownConsentsQuery, ownEntryChanged, withdrawOwnConsent } from '../api';

/** Each text in full, whether she agrees to it, and one press to change that. */
export function OwnConsents() {
  const { t } = useTranslation('supporter');
  const prefecture = usePrefectureCode();
  const texts = useQuery(consentTextsQuery(prefecture));
  const consents = useQuery(ownConsentsQuery(prefecture));
  const failed = [texts, consents].find((one) => one.isError);
  return (
    <section aria-labelledby="own-consents">
      <h2 id="own-consents" className="mb-1 text-std-20B-150">{t('consents.title')}</h2>
      <p className="help mb-3">{t('own.consentsHelp')}</p>
      {(texts.isPending || consents.isPending) && <Skeleton lines={6} />}
      {failed && <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />}
      {texts.data && consents.data && (
        <ul className="space-y-4">
          {texts.data.items.map((text) => (
            <li key={text.purpose} className="card space-y-3">
              <OwnConsent text={text} before={consents.data.total} standing={consents.data.items.find((one) => one.purpose === text.purpose && one.withdrawnOn === null)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface OwnConsentProps { text: ConsentText; standing: SupporterConsent | undefined; /** How many consents there ever were: after a withdrawal the same one is another one. */ before: number }

function OwnConsent({ text, standing, before }: OwnConsentProps) {
  const { t } = useTranslation('supporter');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [ending, setEnding] = useState(false);
  const purpose = t(`consents.purpose.${text.purpose}`);
  const give = async () => {
    setPending(true);
    setProblem(null);
    try {
      const body = { purpose: text.purpose, textVersion: text.version };
      await agree(prefecture, body, key({ ...body, before }));
      await ownEntryChanged(queryClient, prefecture);
      showToast(t('own.agreed'));
    } catch (error) {
      setProblem(error);
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      <h3 className="flex flex-wrap items-center gap-2 text-std-18B-160">{purpose}<Badge tone={standing ? 'success' : 'neutral'}>{t(standing ? 'own.agrees' : 'own.doesNotAgree')}</Badge></h3>
      <p>{language === 'ja' ? text.japanese : text.english}</p>
      {standing && <p className="help">{t('consents.given', { day: formatDay(standing.givenOn, language), channel: t(`consents.channel.${standing.channel}`), version: standing.textVersion })}</p>}
      {problem !== null && <ProblemAlert error={problem} />}
      <div className="no-print">
        {standing
          ? <Button variant="outline" aria-label={t('consents.withdrawOf', { purpose })} onPress={() => setEnding(true)}>{t('consents.withdraw')}</Button>
          : <Button pending={pending} aria-label={t('own.agreeTo', { purpose })} onPress={() => void give()}>{t('own.agree')}</Button>}
      </div>
      <DeleteDialog
        title={t('own.withdrawTitle', { purpose })}
        open={ending}
        onClose={() => setEnding(false)}
        consequences={[t(`own.consequence.${text.purpose}`), t('own.again')]}
        confirmLabel={t('consents.withdraw')}
        remove={async () => {
          if (!standing) return;
          await withdrawOwnConsent(prefecture, standing.id);
          await ownEntryChanged(queryClient, prefecture);
        }}
        onRemoved={() => {
          setEnding(false);
          showToast(t('consents.withdrawDone'));
        }}
      />
    </>
  );
}
