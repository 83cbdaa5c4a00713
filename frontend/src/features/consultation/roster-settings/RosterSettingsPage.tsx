import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, Skeleton } from '@/components/feedback';
import { Button, PageHeader } from '@/components/ui';
import type { RosterSettings } from '@/lib/api';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { rosterSettingsQuery } from './api';
import { Pairs } from './Pairs';
import { LIMIT_NAMES } from './settings-values';
import { SettingsForm } from './SettingsForm';

/** What a roster weighs and how, and who is kept apart. */
export function RosterSettingsPage() {
  const { t } = useTranslation('roster-settings');
  const prefecture = usePrefectureCode();
  const settings = useQuery(rosterSettingsQuery(prefecture, useLanguage()));
  const mayWrite = useCan('roster-settings:write');
  const makesRosters = useCan('rosters:write');
  const parent = makesRosters ? { label: t('roster:title'), to: deskPath(prefecture, 'rosters') } : { label: t('prefecture:title'), to: deskPath(prefecture, 'settings') };
  return (
    <div className="max-w-4xl">
      <PageHeader title={t('title')} crumbs={[parent]} lead={t('lead')} actions={<Button variant="outline" onPress={() => window.print()}>{t('common:print')}</Button>} />
      {settings.isPending && <Skeleton lines={12} />}
      {settings.isError && <ProblemAlert error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data && (mayWrite ? <SettingsForm settings={settings.data} /> : <SettingsFacts settings={settings.data} />)}
      {makesRosters && <Pairs />}
    </div>
  );
}

function SettingsFacts({ settings }: { settings: RosterSettings }) {
  const { t } = useTranslation('roster-settings');
  return (
    <div className="space-y-8">
      <section aria-labelledby="weights">
        <h2 id="weights" className="mb-1 text-std-20B-150">{t('weights')}</h2>
        <p className="help mb-4">{t('weightsHelp')}</p>
        <dl className="space-y-4">
          {settings.explained.map(({ key, value, default: proposed, sentence }) => (
            <div key={key}>
              <dt className="label">{t(`weight.${key}`)}</dt>
              <dd>{t('valueOf', { value, proposed })}<span className="help block">{sentence}</span></dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="limits">
        <h2 id="limits" className="mb-4 text-std-20B-150">{t('limits')}</h2>
        <dl className="space-y-4">
          {LIMIT_NAMES.map((name) => (
            <div key={name}>
              <dt className="label">{t(`limit.${name}.label`)}</dt>
              <dd>{settings[name]} {t(`limit.${name}.unit`)}<span className="help block">{t(`limit.${name}.help`)}</span></dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
