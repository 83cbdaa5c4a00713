import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Alert, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { EntityForm, FormCheckbox, FormNumberField, FormTextField } from '@/components/form';
import { PageHeader } from '@/components/ui';
import type { QualificationRule } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, useCan, useFiscalYearStart, usePrefectureCode } from '@/lib/session';
import { orNull } from '@/lib/text';
import { changeRule, qualificationsChanged, ruleQuery } from './api';
import { graceAfter, lastDayAfter } from './validity';

interface RuleValues { fiscalYears: number; graceMonths: number; warningMonths: number; renewedAfterGrace: boolean; issuer: string }

const NUMBERS = ['fiscalYears', 'graceMonths', 'warningMonths'] as const;
const MOST: Record<(typeof NUMBERS)[number], number> = { fiscalYears: 10, graceMonths: 24, warningMonths: 24 };
const whole = (maximum: number) => z.number().int().min(0).max(maximum);
const schema = z.object({
  fiscalYears: whole(MOST.fiscalYears), graceMonths: whole(MOST.graceMonths), warningMonths: whole(MOST.warningMonths),
  renewedAfterGrace: z.boolean(), issuer: z.string().trim().max(100),
});
const valuesOf = ({ fiscalYears, graceMonths, warningMonths, renewedAfterGrace, issuer }: QualificationRule): RuleValues => ({ fiscalYears, graceMonths, warningMonths, renewedAfterGrace, issuer: issuer ?? '' });

/** How long qualifications last in this programme. */
export function RulePage() {
  const { t } = useTranslation('qualification');
  const prefecture = usePrefectureCode();
  const rule = useQuery(ruleQuery(prefecture));
  const mayWrite = useCan('settings:write');
  const mayReadSettings = useCan('settings:read');
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('rule.title')} lead={t('rule.lead')} crumbs={mayReadSettings ? [{ label: t('rule.settings'), to: deskPath(prefecture, 'settings') }] : undefined} />
      {rule.isPending && <Skeleton lines={6} />}
      {rule.isError && <ProblemAlert error={rule.error} onRetry={() => void rule.refetch()} />}
      {rule.data && (mayWrite ? <RuleForm rule={rule.data} /> : <RuleFacts rule={rule.data} />)}
    </div>
  );
}

function RuleFacts({ rule }: { rule: QualificationRule }) {
  const { t } = useTranslation('qualification');
  return (
    <div className="space-y-6">
      <dl className="space-y-4">
        {NUMBERS.map((name) => (
          <div key={name}><dt className="label">{t(`rule.${name}.label`)}</dt><dd>{t(`rule.${name}.value`, { count: rule[name] })}</dd></div>
        ))}
        <div><dt className="label">{t('rule.renewedAfterGrace.label')}</dt><dd>{t(rule.renewedAfterGrace ? 'common:yes' : 'common:no')}</dd></div>
        <div><dt className="label">{t('rule.issuer.label')}</dt><dd>{rule.issuer ?? t('rule.issuer.default')}</dd></div>
      </dl>
      <Example fiscalYears={rule.fiscalYears} graceMonths={rule.graceMonths} />
    </div>
  );
}

function RuleForm({ rule }: { rule: QualificationRule }) {
  const { t } = useTranslation('qualification');
  const prefecture = usePrefectureCode();
  const queryClient = useQueryClient();
  const form = useForm<RuleValues>({ resolver: zodResolver(schema), defaultValues: valuesOf(rule) });
  const { control } = form;
  const [fiscalYears, graceMonths] = useWatch({ control, name: ['fiscalYears', 'graceMonths'] });
  return (
    <EntityForm
      form={form}
      version={rule.version}
      submitLabel={t('common:save')}
      draftKey={`qualification-rule-${prefecture}`}
      save={async ({ issuer, ...terms }, version) => {
        const saved = await changeRule(prefecture, { ...terms, issuer: orNull(issuer) }, version);
        await qualificationsChanged(queryClient, prefecture);
        queryClient.setQueryData(ruleQuery(prefecture).queryKey, saved);
      }}
      onSaved={() => showToast(t('common:saved'))}
      conflict={{
        load: async () => {
          const now = await queryClient.fetchQuery({ ...ruleQuery(prefecture), staleTime: 0 });
          return { values: valuesOf(now), version: now.version };
        },
        fields: [
          ...NUMBERS.map((name) => ({ name, label: t(`rule.${name}.label`), show: (value: unknown) => t(`rule.${name}.value`, { count: Number(value) }) })),
          { name: 'renewedAfterGrace' as const, label: t('rule.renewedAfterGrace.label'), show: (value: unknown) => t(value === true ? 'common:yes' : 'common:no') },
          { name: 'issuer' as const, label: t('rule.issuer.label') },
        ],
      }}
    >
      {NUMBERS.map((name) => <FormNumberField key={name} control={control} name={name} label={t(`rule.${name}.label`)} help={t(`rule.${name}.help`)} unit={t(`rule.${name}.unit`)} required />)}
      <FormCheckbox control={control} name="renewedAfterGrace" label={t('rule.renewedAfterGrace.label')} help={t('rule.renewedAfterGrace.help')} />
      <FormTextField control={control} name="issuer" label={t('rule.issuer.label')} help={t('rule.issuer.help')} autoComplete="off" maxLength={100} />
      <Example fiscalYears={fiscalYears} graceMonths={graceMonths} />
      <p className="help">{t('rule.forEverybody')}</p>
    </EntityForm>
  );
}

const EXAMPLE = '2022-01-29';

/** What the numbers mean, on days that the guidebook speaks of. */
function Example({ fiscalYears, graceMonths }: { fiscalYears: number | null; graceMonths: number | null }) {
  const { t } = useTranslation('qualification');
  const language = useLanguage();
  const startMonth = useFiscalYearStart();
  const plausible = fiscalYears !== null && graceMonths !== null && fiscalYears >= 0 && fiscalYears <= MOST.fiscalYears && graceMonths >= 0 && graceMonths <= MOST.graceMonths;
  if (!plausible) return null;
  const end = lastDayAfter(EXAMPLE, { fiscalYears, startMonth });
  return (
    <Alert title={t('rule.example')} role="status">
      <p>{t('rule.exampleText', { day: formatDay(EXAMPLE, language), end: formatDay(end, language) })}</p>
      {graceMonths > 0 && <p>{t('rule.exampleGrace', { grace: formatDay(graceAfter(end, graceMonths), language) })}</p>}
    </Alert>
  );
}
