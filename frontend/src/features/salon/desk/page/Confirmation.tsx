import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { Button } from '@/components/ui';
import type { Salon } from '@/lib/api';
import { addDays, formatDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { confirmSalon, salonQuery, salonsKey } from '../api';

const FRESH_FOR_DAYS = 180;

/** Whoever comes for the first time relies on the page: somebody looked over it on this day. */
export function Confirmation({ salon, mayWrite }: { salon: Salon; mayWrite: boolean }) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const { confirmedOn } = salon;
  const old = confirmedOn === null || confirmedOn < addDays(today(), -FRESH_FOR_DAYS);
  const confirm = async () => {
    setPending(true);
    setProblem(null);
    try {
      queryClient.setQueryData(salonQuery(prefecture, salon.id).queryKey, await confirmSalon(prefecture, salon.id));
      showToast(t('confirm.done'));
      void queryClient.invalidateQueries({ queryKey: salonsKey(prefecture) });
    } catch (error) {
      setProblem(error);
    } finally {
      setPending(false);
    }
  };
  return (
    <section aria-labelledby="confirmed" className="card space-y-3">
      <h2 id="confirmed" className="text-std-18B-160">{t('confirmedOn')}</h2>
      <p>
        {confirmedOn ? formatDay(confirmedOn, language) : t('confirm.never')}
        {confirmedOn && old && <span className="help block">{t('confirm.oldText')}</span>}
      </p>
      {problem !== null && <ProblemAlert error={problem} />}
      {mayWrite && confirmedOn !== today() && (
        <div className="no-print">
          <Button variant={old ? 'solid' : 'outline'} size="small" pending={pending} onPress={() => void confirm()}>{t('confirm.button')}</Button>
          <p className="help mt-2">{t('confirm.help')}</p>
        </div>
      )}
    </section>
  );
}
