import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { TextField } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type Meeting } from '@/lib/api';
import { formatDay, formatShortDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { salonsChanged } from '../api';
import { cancelMeeting, restoreMeeting } from './api';

const USUAL = ['weather', 'venue', 'infection', 'organiser'] as const;

/** The public page and the calendars of those who subscribed say so at once, with the note. */
export function CancelMeeting({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [note, setNote] = useState('');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const past = meeting.date < today();
  const changed = () => salonsChanged(queryClient, prefecture);
  const takeBack = (saved: Meeting) => {
    restoreMeeting(prefecture, saved)
      .catch((error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' }))
      .finally(() => void changed());
  };
  const cancel = async () => {
    setPending(true);
    setProblem(null);
    try {
      const saved = await cancelMeeting(prefecture, meeting, note.trim() || null);
      await changed();
      showToast(t('meetings.cancelled', { salon: meeting.salonName, day: formatShortDay(meeting.date, language) }), { undo: () => takeBack(saved) });
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      if (isProblem(error, 'stale-version')) await changed();
    }
  };
  return (
    <Dialog title={t(past ? 'meetings.didNotTitle' : 'meetings.cancelTitle', { salon: meeting.salonName, day: formatDay(meeting.date, language) })} open onClose={onClose}>
      <form className="space-y-4" onSubmit={(event) => { event.preventDefault(); void cancel(); }}>
        {problem !== null && <ProblemAlert error={problem} />}
        <p>{t(past ? 'meetings.didNotText' : 'meetings.cancelText')}</p>
        <TextField name="publicNote" label={t('meetings.publicNote')} help={t('meetings.publicNoteHelp')} value={note} onChange={setNote} maxLength={200} autoComplete="off" autoFocus />
        <div className="flex flex-wrap gap-2">
          {USUAL.map((usual) => <Button key={usual} variant="outline" size="small" onPress={() => setNote(t(`meetings.usual.${usual}`))}>{t(`meetings.usual.${usual}`)}</Button>)}
        </div>
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" variant="danger" pending={pending}>{t(past ? 'meetings.didNotTakePlace' : 'meetings.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
