import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemAlert, showToast } from '@/components/feedback';
import { DateField, Select } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, useIdempotencyKey } from '@/lib/api';
import { addDays, addMonths, formatMonth, monthOf, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { deskPath, usePrefectureCode } from '@/lib/session';
import { availabilityChanged, openRound } from './api';

const AHEAD = 6;

/** Asks for one of the coming months, or for the only one there is to choose; everybody who serves is told at once. */
export function OpenRoundDialog({ asked, only, onClose }: { asked: string[]; only?: string; onClose: () => void }) {
  const { t } = useTranslation('availability');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const prefecture = usePrefectureCode();
  const key = useIdempotencyKey();
  const months = only ? [only] : Array.from({ length: AHEAD }, (_, index) => addMonths(monthOf(today()), index)).filter((month) => !asked.includes(month));
  const [month, setMonth] = useState(months.find((one) => one > monthOf(today())) ?? months[0] ?? '');
  const [deadline, setDeadline] = useState(addDays(today(), 10));
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const violation = (field: string) => (isProblem(problem) ? problem.violations.find((one) => one.field === field)?.message : undefined);
  const open = async () => {
    setPending(true);
    setProblem(null);
    try {
      const body = { month, deadline };
      await openRound(prefecture, body, key(body));
      await availabilityChanged(queryClient, prefecture);
      showToast(t('open.done', { month: formatMonth(month, language) }));
      void navigate(deskPath(prefecture, 'availability', month));
    } catch (error) {
      setProblem(error);
      setPending(false);
    }
  };
  return (
    <Dialog title={t('open.title')} open onClose={onClose} dismissable="escape">
      <form className="space-y-4" noValidate onSubmit={(event) => { event.preventDefault(); void open(); }}>
        {problem !== null && <ProblemAlert error={problem} />}
        <p>{t('open.text')}</p>
        <Select name="month" label={t('open.month')} value={month} onChange={setMonth} options={months.map((value) => ({ value, label: formatMonth(value, language) }))} required error={violation('month')} />
        <DateField name="deadline" label={t('deadline')} help={t('deadlineHelp')} value={deadline} onChange={setDeadline} min={today()} required error={violation('deadline')} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" pending={pending} isDisabled={month === '' || deadline === ''}>{t('open.submit')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
