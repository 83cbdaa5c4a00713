import { zodResolver } from '@hookform/resolvers/zod';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { EmptyState, ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { EntityForm, FormDateField, FormTextField } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { type BlockedPeriod, type BlockedPeriodBody, isProblem, type Page, useIdempotencyKey } from '@/lib/api';
import { formatDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { orNull } from '@/lib/text';

interface BlockedPeriodListProps {
  periods: UseQueryResult<Page<BlockedPeriod>>;
  /** Null for those who may only read. */
  add: ((body: BlockedPeriodBody, key: Record<string, string>) => Promise<unknown>) | null;
  remove: (period: BlockedPeriod) => Promise<unknown>;
  changed: () => Promise<unknown>;
  help: string;
}

/** Days on which she can't be asked at all. One that was removed can be put back for ten seconds. */
export function BlockedPeriodList({ periods, add, remove, changed, help }: BlockedPeriodListProps) {
  const { t } = useTranslation('supporter');
  const language = useLanguage();
  const [adding, setAdding] = useState(false);
  const items = (periods.data?.items ?? []).filter(({ to }) => to >= today());
  const failed = (error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' });
  const putBack = (body: BlockedPeriodBody) => { add?.(body, {}).then(changed).catch(failed); };
  const takeOut = async (period: BlockedPeriod) => {
    try {
      await remove(period);
      await changed();
      const { from, to, note } = period;
      showToast(t('blocked.removed'), { undo: () => putBack({ from, to, note }) });
    } catch (error) {
      failed(error);
    }
  };
  const button = add && <Button variant="outline" onPress={() => setAdding(true)}>{t('blocked.add')}</Button>;
  return (
    <section aria-labelledby="blocked">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="blocked" className="text-std-20B-150">{t('blocked.title')}</h2>
        <div className="no-print">{items.length > 0 && button}</div>
      </div>
      <p className="help mb-3">{help}</p>
      {periods.isPending && <Skeleton lines={2} />}
      {periods.isError && <ProblemAlert error={periods.error} onRetry={() => void periods.refetch()} />}
      {periods.data && items.length === 0 && <EmptyState title={t('blocked.none')} action={button} />}
      <ul className="divide-y divide-solid-gray-420">
        {items.map((period) => {
          const words = t('fromTo', { from: formatDay(period.from, language), to: formatDay(period.to, language) });
          return (
            <li key={period.id} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
              <span>{words}{period.note && <span className="help block">{period.note}</span>}</span>
              {add && <Button variant="text" size="small" className="no-print" aria-label={t('blocked.removeOf', { period: words })} onPress={() => void takeOut(period)}>{t('common:remove')}</Button>}
            </li>
          );
        })}
      </ul>
      {adding && add && <BlockedPeriodDialog add={add} changed={changed} onClose={() => setAdding(false)} />}
    </section>
  );
}

interface PeriodValues { from: string; to: string; note: string }

function schema(say: (key: string) => string) {
  return z.object({ from: z.string().min(1), to: z.string().min(1), note: z.string().trim().max(500) }).superRefine(({ from, to }, context) => {
    if (to < from) context.addIssue({ code: 'custom', path: ['to'], message: say('blocked.toEarly') });
  });
}

function BlockedPeriodDialog({ add, changed, onClose }: { add: NonNullable<BlockedPeriodListProps['add']>; changed: () => Promise<unknown>; onClose: () => void }) {
  const { t } = useTranslation('supporter');
  const key = useIdempotencyKey();
  const form = useForm<PeriodValues>({ resolver: zodResolver(schema(t)), defaultValues: { from: '', to: '', note: '' } });
  const { control } = form;
  return (
    <Dialog title={t('blocked.add')} open onClose={onClose} dismissable="escape">
      <EntityForm
        form={form}
        submitLabel={t('common:create')}
        onCancel={onClose}
        save={async (values) => {
          const body = { from: values.from, to: values.to, note: orNull(values.note) };
          await add(body, key(body));
          await changed();
        }}
        onSaved={() => {
          showToast(t('common:saved'));
          onClose();
        }}
      >
        <FormDateField control={control} name="from" label={t('blocked.from')} required />
        <FormDateField control={control} name="to" label={t('blocked.to')} required />
        <FormTextField control={control} name="note" label={t('blocked.note')} help={t('blocked.noteHelp')} autoComplete="off" />
      </EntityForm>
    </Dialog>
  );
}
