import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/feedback';
import { RestoredDraft, Select, TextArea, useDraft } from '@/components/form';
import { Button } from '@/components/ui';
import { useInDialog } from '@/components/ui/Dialog';
import type { AvailabilityAnswerBody } from '@/lib/api';
import { cx } from '@/lib/cx';
import { formatShortDay } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { type Asked, bodyOf, fill, unanswered, valuesOf } from './answers';
import { DayRow, dayId } from './DayRow';

interface AnswerFormProps {
  asked: Asked;
  /** What is typed stays under this name while the tab is open. */
  draftKey: string;
  submitLabel: string;
  save: (body: AvailabilityAnswerBody) => Promise<void>;
  onSaved: () => void;
  onCancel?: () => void;
}

const MOST = ['1', '2', '3', '4', '5', '6', '7', '8'];

/** A month's availability for thumbs: one row a day, three answers each. Under a minute, with one press for all that is left. */
export function AnswerForm({ asked, draftKey, submitLabel, save, onSaved, onCancel }: AnswerFormProps) {
  const { t } = useTranslation('answer');
  const language = useLanguage();
  const { values, change, clear, restored } = useDraft(draftKey, valuesOf(asked));
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [missed, setMissed] = useState(false);
  // A dialog's window has a margin, which would stay open below the buttons.
  const inDialog = useInDialog();
  const left = unanswered(asked, values);
  const send = async () => {
    const first = left[0];
    if (first) {
      setMissed(true);
      document.getElementById(dayId(first))?.focus();
      return;
    }
    setPending(true);
    setProblem(null);
    try {
      await save(bodyOf(asked, values));
      clear();
      onSaved();
    } catch (error) {
      setProblem(error);
    } finally {
      setPending(false);
    }
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void send(); }} className="max-w-3xl space-y-6">
      {problem !== null && <ProblemAlert error={problem} />}
      {restored && <RestoredDraft onDiscard={clear} />}
      <div role="group" aria-label={t('helpers')} className="flex flex-wrap gap-2">
        <Button variant="outline" size="small" onPress={() => change(fill(asked, values, 'yes', 'all'))}>{t('allYes')}</Button>
        <Button variant="outline" size="small" isDisabled={left.length === 0} onPress={() => change(fill(asked, values, 'yes', 'left'))}>{t('leftYes')}</Button>
        <Button variant="outline" size="small" isDisabled={left.length === 0} onPress={() => change(fill(asked, values, 'no', 'left'))}>{t('leftNo')}</Button>
      </div>
      <div className="divide-y divide-solid-gray-420 border-y border-solid-gray-420">
        {asked.days.map((day) => (
          <DayRow
            key={day.date}
            day={day}
            blocked={asked.blocked.includes(day.date)}
            value={values.choices[day.date]}
            missing={missed && !values.choices[day.date]}
            onChange={(choice) => change({ ...values, choices: { ...values.choices, [day.date]: choice } })}
          />
        ))}
      </div>
      <Select name="mostDuties" label={t('mostDuties')} value={values.mostDuties} onChange={(mostDuties) => change({ ...values, mostDuties })} emptyLabel={t('noLimit')} options={['0', ...MOST].map((value) => ({ value, label: t('times', { count: Number(value) }) }))} className="max-w-60" />
      <TextArea name="note" label={t('note')} help={t('noteHelp')} value={values.note} onChange={(note) => change({ ...values, note })} rows={2} maxLength={500} />
      <div className={cx('no-print sticky z-10 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-solid-gray-420 bg-white py-3', inDialog ? '-bottom-4' : 'bottom-0')}>
        <Button type="submit" size="large" pending={pending} className="max-desktop:flex-1">{submitLabel}</Button>
        {onCancel && <Button variant="outline" size="large" onPress={onCancel}>{t('common:cancel')}</Button>}
        <p role="status" className={missed && left.length > 0 ? 'field-error' : 'help'}>
          {left.length === 0 ? t('complete') : t('left', { count: left.length, day: formatShortDay(left[0]!, language) })}
        </p>
      </div>
    </form>
  );
}
