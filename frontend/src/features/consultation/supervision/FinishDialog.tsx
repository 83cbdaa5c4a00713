import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { showToast } from '@/components/feedback';
import { EntityForm, FormTextArea } from '@/components/form';
import { Dialog } from '@/components/ui';
import type { SupervisionCase } from '@/lib/api';
import { formatDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { z } from 'zod';
import { recordsChanged } from '../records/api';
import { LookedOnceMore, NoNames } from '../records/CheckedNote';
import { changeState } from './api';

interface Values { note: string; noteChecked: boolean }

const schema = z.object({ note: z.string().trim().min(1).max(2000), noteChecked: z.boolean() });

/** What came of it, for the group to remember. */
export function FinishDialog({ supervision, onClose }: { supervision: SupervisionCase; onClose: () => void }) {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: { note: supervision.note ?? '', noteChecked: false } });
  return (
    <Dialog title={t('finishTitle', { room: supervision.roomName, day: formatDay(supervision.date, language) })} open onClose={onClose}>
      <EntityForm
        form={form}
        version={supervision.version}
        submitLabel={t('finish')}
        onCancel={onClose}
        guard={false}
        save={async ({ note, noteChecked }, version) => {
          await changeState(prefecture, { ...supervision, version }, { state: 'done', note: note.trim(), noteChecked });
          await recordsChanged(queryClient, prefecture);
        }}
        onSaved={() => {
          showToast(t('became.done'));
          onClose();
        }}
      >
        <FormTextArea control={form.control} name="note" label={t('cameOfIt')} help={<NoNames />} rows={5} maxLength={2000} required />
        <LookedOnceMore control={form.control} name="noteChecked" texts={['note']} />
      </EntityForm>
    </Dialog>
  );
}
