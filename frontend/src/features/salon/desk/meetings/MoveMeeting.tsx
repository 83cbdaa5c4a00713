import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, showToast } from '@/components/feedback';
import { DateField, RestoredDraft, TextField, useDraft } from '@/components/form';
import { Button, Dialog } from '@/components/ui';
import { isProblem, type Meeting, type MeetingMoveBody } from '@/lib/api';
import { formatDay, formatShortDay, formatTimes } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { salonQuery, salonsChanged } from '../api';
import { backToPlan, moveMeeting } from './api';

const clock = (time: string | null) => time?.slice(0, 5) ?? '';

/** Another day, time or place, this once; the schedule stays as it is. */
export function MoveMeeting({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const salon = useQuery(salonQuery(prefecture, meeting.salonId));
  // With the version: what was typed about an older one doesn't come back over a newer.
  const { values, change, clear, restored } = useDraft(`move-${meeting.id}-${meeting.version}`, {
    date: meeting.date, startTime: clock(meeting.startTime), endTime: clock(meeting.endTime), venueName: meeting.venueName ?? '', note: meeting.publicNote ?? '',
  });
  const { date, startTime, endTime, venueName, note } = values;
  const set = (name: keyof typeof values) => (value: string) => change({ ...values, [name]: value });
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const wrongTime = endTime !== '' && (startTime === '' || endTime <= startTime);
  const violation = (field: string) => (isProblem(problem) ? problem.violations.find((one) => one.field === field)?.message : undefined);
  const changed = () => salonsChanged(queryClient, prefecture);
  const before: MeetingMoveBody = { date: meeting.date, startTime: meeting.startTime, endTime: meeting.endTime, venueName: meeting.venueName, publicNote: meeting.publicNote };
  const takeBack = (saved: Meeting) => {
    const undo = meeting.movedFrom || meeting.origin === 'announced' ? moveMeeting(prefecture, saved, before) : backToPlan(prefecture, saved);
    undo.catch((error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' })).finally(() => void changed());
  };
  const move = async () => {
    setPending(true);
    setProblem(null);
    try {
      const saved = await moveMeeting(prefecture, meeting, { date, startTime: startTime || null, endTime: endTime || null, venueName: venueName.trim() || null, publicNote: note.trim() || null });
      await changed();
      showToast(t('meetings.moved', { salon: meeting.salonName, day: formatShortDay(date, language) }), { undo: () => takeBack(saved) });
      clear();
      onClose();
    } catch (error) {
      setProblem(error);
      setPending(false);
      if (isProblem(error, 'stale-version')) await changed();
    }
  };
  return (
    <Dialog title={t('meetings.moveTitle', { salon: meeting.salonName })} open onClose={onClose} dismissable="escape">
      <form className="space-y-4" noValidate onSubmit={(event) => { event.preventDefault(); void move(); }}>
        {problem !== null && <ProblemAlert error={problem} />}
        {restored && <RestoredDraft onDiscard={clear} />}
        <p>{t('meetings.now', { when: [formatDay(meeting.date, language), formatTimes(meeting.startTime, meeting.endTime, language)].filter(Boolean).join(' ') })}</p>
        <DateField name="date" label={t('meetings.newDate')} value={date} onChange={set('date')} required autoFocus error={violation('date')} />
        <div className="flex flex-wrap gap-4">
          <TextField name="startTime" label={t('meetings.startTime')} type="time" value={startTime} onChange={set('startTime')} className="w-36" error={violation('startTime')} />
          <TextField name="endTime" label={t('meetings.endTime')} type="time" value={endTime} onChange={set('endTime')} className="w-36" error={wrongTime ? t('meetings.wrongTime') : violation('endTime')} />
        </div>
        <TextField name="venueName" label={t('meetings.venue')} value={venueName} onChange={set('venueName')} maxLength={200} autoComplete="off" help={salon.data && salon.data.venues.length > 1 ? t('meetings.venuesAre', { names: salon.data.venues.map(({ name }) => name).join(t('comma')) }) : undefined} error={violation('venueName')} />
        <TextField name="publicNote" label={t('meetings.publicNote')} help={t('meetings.publicNoteHelp')} value={note} onChange={set('note')} maxLength={200} autoComplete="off" error={violation('publicNote')} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button variant="outline" onPress={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" pending={pending} isDisabled={date === '' || wrongTime}>{t('meetings.moveButton')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
