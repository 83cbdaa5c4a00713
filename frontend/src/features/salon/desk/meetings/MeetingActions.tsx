import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '@/components/feedback';
import { DeleteDialog } from '@/components/form';
import { Menu, type MenuEntry } from '@/components/ui';
import { isProblem, type Meeting } from '@/lib/api';
import { formatDay, formatShortDay, today } from '@/lib/date';
import { useLanguage } from '@/lib/i18n/useLanguage';
import { usePrefectureCode } from '@/lib/session';
import { salonsChanged } from '../api';
import { backToPlan, cancelMeeting, moveMeeting, removeMeeting, restoreMeeting } from './api';
import { CancelMeeting } from './CancelMeeting';
import { MoveMeeting } from './MoveMeeting';

/** Visitors are counted from the day on. */
export const countable = (meeting: Meeting) => meeting.state !== 'cancelled' && meeting.date <= today();

type Open = 'cancel' | 'move' | 'remove' | null;

/** What can be done with one meeting; all but the removal can be taken back. */
export function MeetingActions({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('salon');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const prefecture = usePrefectureCode();
  const [open, setOpen] = useState<Open>(null);
  const day = formatShortDay(meeting.date, language);
  const close = () => setOpen(null);
  const changed = () => salonsChanged(queryClient, prefecture);
  const say = (error: unknown) => showToast(isProblem(error) ? error.title : t('common:problem.unexpected'), { tone: 'error' });
  /** Does it at once, and offers for ten seconds to take it back. */
  const now = async (text: string, act: () => Promise<Meeting>, undo: (now: Meeting) => Promise<unknown>) => {
    try {
      const saved = await act();
      showToast(text, { undo: () => void undo(saved).catch(say).finally(changed) });
    } catch (error) {
      say(error);
    } finally {
      await changed();
    }
  };
  const { date, startTime, endTime, venueName, publicNote } = meeting;
  const restore = () => now(t('meetings.restored', { day }), () => restoreMeeting(prefecture, meeting), (saved) => cancelMeeting(prefecture, saved, publicNote));
  const back = () => now(t('meetings.backDone', { day: formatShortDay(meeting.movedFrom ?? date, language) }), () => backToPlan(prefecture, meeting), (saved) => moveMeeting(prefecture, saved, { date, startTime, endTime, venueName, publicNote }));
  const entries: MenuEntry[] = [
    ...(meeting.state === 'scheduled' ? [
      { id: 'cancel', label: t(date < today() ? 'meetings.didNotTakePlace' : 'meetings.cancel'), onAction: () => setOpen('cancel') },
      { id: 'move', label: t('meetings.move'), onAction: () => setOpen('move') },
    ] : []),
    ...(meeting.state === 'scheduled' && meeting.movedFrom ? [{ id: 'back', label: meeting.movedFrom === date ? t('meetings.backInPlace') : t('meetings.back', { day: formatShortDay(meeting.movedFrom, language) }), onAction: () => void back() }] : []),
    ...(meeting.state === 'cancelled' ? [{ id: 'restore', label: t('meetings.restore'), onAction: () => void restore() }] : []),
    ...(meeting.origin === 'announced' && !meeting.counts ? [{ id: 'remove', label: t('common:delete'), onAction: () => setOpen('remove') }] : []),
  ];
  if (entries.length === 0) return null;
  return (
    <>
      <Menu size="small" label={t('meetings.change')} ariaLabel={t('meetings.changeOf', { salon: meeting.salonName, day })} entries={entries} />
      {open === 'cancel' && <CancelMeeting meeting={meeting} onClose={close} />}
      {open === 'move' && <MoveMeeting meeting={meeting} onClose={close} />}
      <DeleteDialog
        title={t('meetings.removeTitle', { salon: meeting.salonName, day: formatDay(date, language) })}
        open={open === 'remove'}
        onClose={close}
        consequences={[t('meetings.removeGone'), t('meetings.removeInstead')]}
        remove={() => removeMeeting(prefecture, meeting)}
        onRemoved={() => {
          close();
          showToast(t('common:deleted'));
          void changed();
        }}
      />
    </>
  );
}
