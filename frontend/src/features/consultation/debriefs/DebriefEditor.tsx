import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Alert, showToast } from '@/components/feedback';
import { type ConflictField, DeleteDialog, EntityForm, FormBigChoice, FormCheckbox, FormSelect, FormTextArea } from '@/components/form';
import { Button } from '@/components/ui';
import type { Debrief } from '@/lib/api';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { recordsChanged } from '../records/api';
import { LookedOnceMore, NoNames } from '../records/CheckedNote';
import { debriefQuery, removeDebrief, writeDebrief } from './api';
import { bodyOf, debriefSchema, type DebriefValues, OBSERVERS, STRAINS, type SupporterValues, valuesOf } from './debrief-values';
import { useSupporterName } from './useSupporterName';

/** Who was there, what was said, how it weighs, and whether help is needed. */
export function DebriefEditor({ debrief }: { debrief: Debrief }) {
  const { t } = useTranslation('record');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const nameOf = useSupporterName();
  const fields = useConflictFields(debrief);
  const form = useForm<DebriefValues>({ resolver: zodResolver(debriefSchema), defaultValues: valuesOf(debrief) });
  const { control } = form;
  const after = deskPath(prefecture, 'records', debrief.sessionId);
  const words = (name: string, list: readonly string[]) => list.map((value) => ({ value, label: t(`${name}.${value}`) }));
  return (
    <div className="max-w-2xl">
      <EntityForm
        form={form}
        version={debrief.version}
        submitLabel={t('common:save')}
        draftKey={`debrief-${debrief.sessionId}`}
        stickyButtons
        onCancel={() => void navigate(after)}
        save={async (values, version) => {
          await writeDebrief(prefecture, debrief.sessionId, bodyOf(values), version);
          await recordsChanged(queryClient, prefecture);
        }}
        onSaved={() => {
          showToast(t('debriefSaved'));
          void navigate(after);
        }}
        conflict={{
          load: async () => {
            const now = await queryClient.fetchQuery({ ...debriefQuery(prefecture, debrief.sessionId), staleTime: 0 });
            return { values: valuesOf(now), version: now.version };
          },
          fields,
        }}
      >
        <section aria-labelledby="debrief-supporters" className="space-y-4">
          <h2 id="debrief-supporters" className="text-std-20B-150">{t('supporters')}</h2>
          {debrief.supporters.length === 0 && <Alert tone="info" title={t('nobodyOnDuty')} />}
          {debrief.supporters.map((supporter, index) => (
            <fieldset key={supporter.supporterId} className="space-y-3 rounded-8 border border-solid-gray-420 p-4">
              <legend className="px-1 font-700">{nameOf(supporter)}</legend>
              <FormCheckbox control={control} name={`supporters.${index}.present`} label={t('presentAtDebrief')} />
              <FormBigChoice control={control} name={`supporters.${index}.strain`} label={t('strainLabel')} options={words('strain', STRAINS)} columns={4} noneLabel={t('notAsked')} />
              <FormTextArea control={control} name={`supporters.${index}.note`} label={t('strainNote')} rows={2} maxLength={1000} />
            </fieldset>
          ))}
        </section>
        {debrief.hospitalName && <FormCheckbox control={control} name="specialistPresent" label={t('specialistOf', { hospital: debrief.hospitalName })} />}
        <FormSelect control={control} name="observer" label={t('observerLabel')} help={t('observerHelp')} emptyLabel={t('observerNone')} options={words('observer', OBSERVERS)} className="max-w-md" />
        <FormTextArea control={control} name="points" label={t('points')} help={<NoNames />} rows={6} maxLength={4000} required />
        <LookedOnceMore control={control} name="textsChecked" texts={['points', ...debrief.supporters.map((_, index) => `supporters.${index}.note` as const)]} />
        <FormCheckbox control={control} name="supervisionNeeded" label={t('supervisionNeeded')} help={t('supervisionNeededHelp')} />
      </EntityForm>
      {debrief.written && <Remove debrief={debrief} after={() => void navigate(after)} />}
    </div>
  );
}

function Remove({ debrief, after }: { debrief: Debrief; after: () => void }) {
  const { t } = useTranslation('record');
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [removing, setRemoving] = useState(false);
  return (
    <div className="mt-8 border-t border-solid-gray-420 pt-4">
      <Button variant="text" className="-ml-4" onPress={() => setRemoving(true)}>{t('debriefRemove')}</Button>
      <DeleteDialog
        title={t('debriefRemoveTitle')}
        open={removing}
        onClose={() => setRemoving(false)}
        consequences={[t('debriefRemoveGone', { count: debrief.supporters.length }), ...(debrief.supervisionNeeded ? [t('debriefRemoveSupervision')] : [])]}
        remove={async () => {
          await removeDebrief(prefecture, debrief.sessionId, debrief.version);
          await recordsChanged(queryClient, prefecture);
        }}
        onRemoved={() => {
          showToast(t('common:deleted'));
          after();
        }}
      />
    </div>
  );
}

function useConflictFields(debrief: Debrief): Array<ConflictField<DebriefValues>> {
  const { t } = useTranslation('record');
  const nameOf = useSupporterName();
  const yesOrNo = (value: unknown) => t(value ? 'yes' : 'no');
  const person = (one: SupporterValues) => {
    const supporter = debrief.supporters.find(({ supporterId }) => supporterId === one.supporterId);
    return [supporter && nameOf(supporter), t(one.present ? 'present' : 'absent'), one.strain && t(`strain.${one.strain}`), one.note].filter(Boolean).join(' ');
  };
  return [
    { name: 'supporters', label: t('supporters'), show: (value) => (value as SupporterValues[]).map(person).join('\n') },
    { name: 'specialistPresent', label: t('specialist'), show: yesOrNo },
    { name: 'observer', label: t('observerLabel'), show: (value) => (value === '' ? t('observerNone') : t(`observer.${String(value)}`)) },
    { name: 'points', label: t('points') },
    { name: 'supervisionNeeded', label: t('supervisionNeeded'), show: yesOrNo },
  ];
}
