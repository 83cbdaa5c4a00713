import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { z } from 'zod';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { EntityForm, FormNumberField } from '@/components/form';
import { PageHeader } from '@/components/ui';
import { client, ifMatch, read, type Settings, type SettingsBody } from '@/lib/api';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { settingsQuery } from './api';

export function SettingsPage() {
  const { t } = useTranslation('prefecture');
  const prefecture = usePrefectureCode();
  const settings = useQuery(settingsQuery(prefecture));
  const mayWrite = useCan('settings:write');
  const mayReadRule = useCan('qualification-rule:read');
  const mayReadRosterSettings = useCan('roster-settings:read');
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('title')} lead={t('lead')} />
      {settings.isPending && <Skeleton lines={6} />}
      {settings.isError && <ProblemAlert error={settings.error} onRetry={() => void settings.refetch()} />}
      {mayReadRule && <p className="mb-6"><Link className="link" to={deskPath(prefecture, 'settings', 'qualification')}>{t('toQualificationRule')}</Link></p>}
      {mayReadRosterSettings && <p className="mb-6"><Link className="link" to={deskPath(prefecture, 'rosters', 'settings')}>{t('toRosterSettings')}</Link></p>}
      {settings.data && (mayWrite ? <SettingsForm settings={settings.data} /> : <SettingsFacts settings={settings.data} />)}
    </div>
  );
}

function SettingsFacts({ settings }: { settings: Settings }) {
  const { t } = useTranslation('prefecture');
  return (
    <dl className="space-y-4">
      {(['fiscalYearStartMonth', 'roomDaysPerMonth', 'smallCountThreshold'] as const).map((name) => (
        <div key={name}>
          <dt className="label">{t(`${name}.label`)}</dt>
          <dd>{t(`${name}.value`, { value: settings[name] })}</dd>
        </div>
      ))}
    </dl>
  );
}

const whole = (minimum: number, maximum: number) => z.number().int().min(minimum).max(maximum);
const schema = z.object({ fiscalYearStartMonth: whole(1, 12), roomDaysPerMonth: whole(0, 31), smallCountThreshold: whole(0, 20) });

function valuesOf({ fiscalYearStartMonth, roomDaysPerMonth, smallCountThreshold }: Settings): SettingsBody {
  return { fiscalYearStartMonth, roomDaysPerMonth, smallCountThreshold };
}

function SettingsForm({ settings }: { settings: Settings }) {
  const { t } = useTranslation('prefecture');
  const prefecture = usePrefectureCode();
  const queryClient = useQueryClient();
  const form = useForm<SettingsBody>({ resolver: zodResolver(schema), defaultValues: valuesOf(settings) });
  const path = { prefecture };
  return (
    <EntityForm
      form={form}
      version={settings.version}
      submitLabel={t('common:save')}
      draftKey={`settings-${prefecture}`}
      save={async (values, version) => {
        const saved = await read(client.PUT('/api/v1/prefectures/{prefecture}/settings', { params: { path, header: ifMatch(version) }, body: values }));
        queryClient.setQueryData(settingsQuery(prefecture).queryKey, saved);
        // Who is signed in knows when the fiscal year of their prefecture begins.
        void queryClient.invalidateQueries({ queryKey: ['session'] });
      }}
      onSaved={() => showToast(t('common:saved'))}
      conflict={{
        load: async () => {
          const now = await read(client.GET('/api/v1/prefectures/{prefecture}/settings', { params: { path } }));
          return { values: valuesOf(now), version: now.version };
        },
        fields: (['fiscalYearStartMonth', 'roomDaysPerMonth', 'smallCountThreshold'] as const)
          .map((name) => ({ name, label: t(`${name}.label`), show: (value: number) => t(`${name}.value`, { value }) })),
      }}
    >
      <FormNumberField control={form.control} name="fiscalYearStartMonth" label={t('fiscalYearStartMonth.label')} help={t('fiscalYearStartMonth.help')} unit={t('fiscalYearStartMonth.unit')} required />
      <FormNumberField control={form.control} name="roomDaysPerMonth" label={t('roomDaysPerMonth.label')} help={t('roomDaysPerMonth.help')} unit={t('roomDaysPerMonth.unit')} required />
      <FormNumberField control={form.control} name="smallCountThreshold" label={t('smallCountThreshold.label')} help={t('smallCountThreshold.help')} unit={t('smallCountThreshold.unit')} required />
    </EntityForm>
  );
}
