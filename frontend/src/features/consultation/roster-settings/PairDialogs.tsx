import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type Control, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { ProblemAlert, showToast, Skeleton } from '@/components/feedback';
import { EntityForm, FormComboBox, FormDateField, FormTextArea } from '@/components/form';
import { Dialog } from '@/components/ui';
import { Problem, type RosterPair, type Supporter, useIdempotencyKey } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { orNull } from '@/lib/text';
import { addPair, changePair, pairsChanged, pairsQuery, registerQuery } from './api';

interface TermValues { reason: string; until: string }
interface NewPairValues extends TermValues { supporterId: string; otherId: string }

const TERMS = { reason: z.string().trim().max(500), until: z.string() };
const termsSchema = z.object(TERMS);

function newPairSchema(say: (key: string) => string) {
  return z.object({ ...TERMS, supporterId: z.string().min(1), otherId: z.string().min(1) }).superRefine(({ supporterId, otherId }, context) => {
    if (supporterId === otherId) context.addIssue({ code: 'custom', path: ['otherId'], message: say('pairs.samePerson') });
  });
}

/** Reason and last day: what can be changed of a pair, too. */
function Terms({ control }: { control: Control<TermValues> }) {
  const { t } = useTranslation('roster-settings');
  return (
    <>
      <FormTextArea control={control} name="reason" label={t('pairs.reason')} help={t('pairs.reasonHelp')} rows={2} />
      <FormDateField control={control} name="until" label={t('pairs.until')} help={t('pairs.untilHelp')} />
    </>
  );
}

export function AddPairDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('roster-settings');
  const prefecture = usePrefectureCode();
  const register = useQuery(registerQuery(prefecture));
  return (
    <Dialog title={t('pairs.add')} open onClose={onClose} dismissable="escape">
      {register.isPending && <Skeleton lines={4} />}
      {register.isError && <ProblemAlert error={register.error} onRetry={() => void register.refetch()} />}
      {register.data && <AddPairForm register={register.data} onClose={onClose} />}
    </Dialog>
  );
}

function AddPairForm({ register, onClose }: { register: Supporter[]; onClose: () => void }) {
  const { t } = useTranslation('roster-settings');
  const prefecture = usePrefectureCode();
  const queryClient = useQueryClient();
  const key = useIdempotencyKey();
  const form = useForm<NewPairValues>({ resolver: zodResolver(newPairSchema(t)), defaultValues: { supporterId: '', otherId: '', reason: '', until: '' } });
  const options = register.filter(({ state }) => state !== 'withdrawn' && state !== 'deceased')
    .map(({ id, number, name, kana }) => ({ value: id, label: `${number} ${name}`, keywords: kana }));
  return (
    <EntityForm
      form={form}
      submitLabel={t('pairs.submit')}
      onCancel={onClose}
      save={async ({ supporterId, otherId, reason, until }) => {
        const body = { supporterId, otherId, reason: orNull(reason), until: until || null };
        await addPair(prefecture, body, key(body));
        await pairsChanged(queryClient, prefecture);
      }}
      onSaved={() => {
        showToast(t('common:saved'));
        onClose();
      }}
    >
      <FormComboBox control={form.control} name="supporterId" label={t('pairs.one')} help={t('pairs.oneHelp')} options={options} required />
      <FormComboBox control={form.control} name="otherId" label={t('pairs.other')} options={options} required />
      <Terms control={form.control as unknown as Control<TermValues>} />
    </EntityForm>
  );
}

const valuesOf = ({ reason, until }: RosterPair): TermValues => ({ reason: reason ?? '', until: until ?? '' });

export function ChangePairDialog({ pair, onClose }: { pair: RosterPair; onClose: () => void }) {
  const { t } = useTranslation('roster-settings');
  const language = useLanguage();
  const prefecture = usePrefectureCode();
  const queryClient = useQueryClient();
  const form = useForm<TermValues>({ resolver: zodResolver(termsSchema), defaultValues: valuesOf(pair) });
  return (
    <Dialog title={t('pairs.changeOf', { one: pair.supporter.name, other: pair.other.name })} open onClose={onClose} dismissable="escape">
      <EntityForm
        form={form}
        version={pair.version}
        submitLabel={t('common:save')}
        onCancel={onClose}
        save={async ({ reason, until }, version) => {
          await changePair(prefecture, pair.id, { reason: orNull(reason), until: until || null }, version);
          await pairsChanged(queryClient, prefecture);
        }}
        onSaved={() => {
          showToast(t('common:saved'));
          onClose();
        }}
        conflict={{
          load: async () => {
            const { items } = await queryClient.fetchQuery({ ...pairsQuery(prefecture), staleTime: 0 });
            const now = items.find(({ id }) => id === pair.id);
            if (!now) throw new Problem('not-found', 404, t('pairs.gone'));
            return { values: valuesOf(now), version: now.version };
          },
          fields: [
            { name: 'reason', label: t('pairs.reason') },
            { name: 'until', label: t('pairs.until'), show: (until) => (until ? formatDay(until, language) : t('pairs.open')) },
          ],
        }}
      >
        <Terms control={form.control} />
      </EntityForm>
    </Dialog>
  );
}
