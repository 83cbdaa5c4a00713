import { useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, ProblemAlert } from '@/components/feedback';
import { applyViolations } from '@/components/form';
import { Button } from '@/components/ui';
import { isProblem, type RosterTrial } from '@/lib/api';
import { formatMonth } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { say, signed } from '../roster/words';
import { tryRosterSettings } from './api';
import { bodyOf, onFields, type SettingsValues, sideBySide } from './settings-values';

interface Tried { values: SettingsValues; trial: RosterTrial }

/** What the typed values would have changed last month, before they are kept. */
export function Trial({ form }: { form: UseFormReturn<SettingsValues> }) {
  const { t } = useTranslation('roster-settings');
  const prefecture = usePrefectureCode();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [tried, setTried] = useState<Tried | null>(null);
  const now = useWatch({ control: form.control });
  const old = tried !== null && JSON.stringify(bodyOf(tried.values)) !== JSON.stringify(bodyOf(now as SettingsValues));
  const tryIt = async () => {
    setProblem(null);
    if (!(await form.trigger(undefined, { shouldFocus: true }))) return;
    setPending(true);
    try {
      const values = { ...form.getValues() };
      setTried({ values, trial: await tryRosterSettings(prefecture, bodyOf(values)) });
    } catch (error) {
      const refusal = onFields(error);
      setTried(null);
      if (isProblem(refusal)) applyViolations(form, refusal.violations);
      setProblem(refusal);
    } finally {
      setPending(false);
    }
  };
  return (
    <section aria-labelledby="trial" className="card space-y-4">
      <div>
        <h2 id="trial" className="text-std-20B-150">{t('trial.title')}</h2>
        <p className="help mt-1">{t('trial.help')}</p>
      </div>
      <Button variant="outline" pending={pending} onPress={() => void tryIt()}>{t('trial.button')}</Button>
      {problem !== null && <ProblemAlert error={problem} />}
      <div aria-live="polite" className="space-y-4">
        {old && <Alert tone="warning" title={t('trial.old')} />}
        {tried && <Difference trial={tried.trial} />}
      </div>
    </section>
  );
}

function Difference({ trial: { month, places, moved, today, other } }: { trial: RosterTrial }) {
  const { t } = useTranslation('roster-settings');
  const language = useLanguage();
  const rows = sideBySide(today, other);
  const sum = (side: 'today' | 'other') => rows.reduce((all, row) => all + row[side], 0);
  const cell = 'px-1 py-1 text-right desktop:px-2';
  // On a phone the numbers need the room, and words break where they must.
  const head = `${cell} max-desktop:break-all`;
  return (
    <>
      <p className="text-std-18B-160">{t(moved === 0 ? 'trial.same' : 'trial.moved', { month: formatMonth(month, language), count: places, moved })}</p>
      {rows.length > 0 && (
        <table className="w-full border-collapse text-dns-14N-130 desktop:text-dns-16N-130">
          <caption className="help mb-2 text-left">{t('trial.terms')}</caption>
          <thead>
            <tr className="border-b-2 border-solid-gray-800">
              <th scope="col" className="px-1 py-1 text-left desktop:px-2">{t('trial.term')}</th>
              <th scope="col" className={head}>{t('trial.today')}</th>
              <th scope="col" className={head}>{t('trial.other')}</th>
              <th scope="col" className={head}>{t('trial.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.rule} className="border-b border-solid-gray-300">
                <th scope="row" className="px-1 py-1 text-left font-400 desktop:px-2">{say(row.term, language)}</th>
                <td className={cell}>{row.today}</td><td className={cell}>{row.other}</td><td className={cell}>{signed(row.other - row.today)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="font-700">
              <th scope="row" className="px-1 py-1 text-left desktop:px-2">{t('trial.sum')}</th>
              <td className={cell}>{sum('today')}</td><td className={cell}>{sum('other')}</td><td className={cell}>{signed(sum('other') - sum('today'))}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </>
  );
}
