import type { ComponentType } from 'react';
import type { RoomSession } from '@/lib/api';
import { SessionDuties } from '../duties/SessionDuties';
import { RecordsOfSession } from '../records/RecordsOfSession';
import { SessionSlots } from '../reservations/SessionSlots';

/** A part of the session's page. It shows itself only to those who may see it, and fetches what it needs. */
export type SessionSection = ComponentType<{ session: RoomSession }>;

/** What hangs on a session, in the order of its page; each comes from the folder of its subject. */
export const SESSION_SECTIONS: SessionSection[] = [SessionSlots, SessionDuties, RecordsOfSession];
