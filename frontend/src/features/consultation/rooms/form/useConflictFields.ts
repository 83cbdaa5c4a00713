import { useTranslation } from 'react-i18next';
import type { ConflictField } from '@/components/form';
import type { RoomValues } from './room-values';

/** How two versions of a room read side by side. */
export function useConflictFields(hospitals: Array<{ value: string; label: string }>): Array<ConflictField<RoomValues>> {
  const { t } = useTranslation('consultation');
  const words = (name: string) => (value: RoomValues[keyof RoomValues]) => t(`${name}.${value as string}`);
  const lines = (values: Array<string | number | null>) => values.filter((value) => value !== null && value !== '').join('\n');
  return [
    { name: 'name', label: t('nameLabel') },
    { name: 'kana', label: t('kana') },
    { name: 'kind', label: t('kindLabel'), show: words('kind') },
    { name: 'mode', label: t('modeLabel'), show: words('mode') },
    { name: 'hospitalId', label: t('hospital'), show: (value) => hospitals.find((one) => one.value === value)?.label ?? '' },
    { name: 'venue', label: t('venue'), show: (_, values) => lines(Object.values(values.venue)) },
    { name: 'schedule', label: t('schedule'), show: (_, values) => values.schedule.text },
    { name: 'slotMinutes', label: t('slotMinutes') },
    { name: 'supportersNeeded', label: t('supportersNeeded') },
    { name: 'supportersMost', label: t('supportersMost') },
    { name: 'booking', label: t('bookingLabel'), show: (_, { booking }) => lines([t(`booking.${booking.booking}`), booking.deadlineDays, booking.deadlineTime]) },
    { name: 'howToBook', label: t('howToBook'), show: (_, values) => lines(Object.values(values.howToBook)) },
    { name: 'expectation', label: t('expectation') },
    { name: 'openFrom', label: t('openFrom') },
    { name: 'openTo', label: t('openTo') },
  ];
}
