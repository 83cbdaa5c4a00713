import type { Day, Month } from '@/lib/date';

export interface CalendarEntry {
  id: string; kind: 'salon_meeting'; salonId: string; title: string; date: Day; startTime: string | null; endTime: string | null;
  state: 'scheduled' | 'moved' | 'cancelled'; movedFrom: Day | null; delivery: 'in_person' | 'online' | 'both';
  venueName: string | null; municipality: string | null; provisional: boolean;
}
export interface Holiday { date: Day; name: string; nameEn: string; provisional: boolean }
export interface MonthCalendar { month: Month; items: CalendarEntry[]; holidays: Holiday[] }
