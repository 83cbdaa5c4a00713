import type { Permission } from '@/lib/api';

export interface NavigationEntry {
  /** Below /desk/:prefecture. */
  path: string;
  /** Key in the common locale file. */
  label: string;
  /** Shown to those who have any of these permissions. */
  permissions: Permission[];
}

/** The left side of the staff desk, in the order of the day's work. */
export const navigation: NavigationEntry[] = [
  { path: 'own', label: 'nav.own', permissions: ['own-entry:read'] },
  { path: '', label: 'nav.today', permissions: ['today:read'] },
  { path: 'sessions', label: 'nav.sessions', permissions: ['sessions:read'] },
  { path: 'reservations', label: 'nav.reservations', permissions: ['reservations:read'] },
  { path: 'rooms', label: 'nav.rooms', permissions: ['sessions:read'] },
  { path: 'availability', label: 'nav.availability', permissions: ['hospital-availability:write'] },
  { path: 'rosters', label: 'nav.rosters', permissions: ['rosters:read'] },
  { path: 'turns', label: 'nav.turns', permissions: ['turn-specialist:write'] },
  { path: 'hospital-messages', label: 'nav.hospitalMessages', permissions: ['hospital-messages:read'] },
  { path: 'records', label: 'nav.records', permissions: ['records:read'] },
  { path: 'supervision', label: 'nav.supervision', permissions: ['supervision:write'] },
  { path: 'salons', label: 'nav.salons', permissions: ['salons:read'] },
  { path: 'meetings', label: 'nav.meetings', permissions: ['meetings:read'] },
  { path: 'supporters', label: 'nav.supporters', permissions: ['supporters:read'] },
  { path: 'own/entry', label: 'nav.ownEntry', permissions: ['own-entry:read'] },
  { path: 'trainings', label: 'nav.trainings', permissions: ['trainings:read'] },
  { path: 'supporters/qualifications', label: 'nav.qualifications', permissions: ['supporters:read'] },
  { path: 'own/certificates', label: 'nav.certificates', permissions: ['own-entry:read'] },
  { path: 'external-courses', label: 'nav.externalCourses', permissions: ['trainings:read'] },
  { path: 'training-imports', label: 'nav.imports', permissions: ['trainings:write'] },
  { path: 'reports', label: 'nav.reports', permissions: ['reports:read'] },
  { path: 'hospitals', label: 'nav.hospitals', permissions: ['today:read'] },
  { path: 'accounts', label: 'nav.accounts', permissions: ['accounts:read'] },
  { path: 'supervision-group', label: 'nav.supervisionGroup', permissions: ['supervision-group:write'] },
  { path: 'api-clients', label: 'nav.apiClients', permissions: ['api-clients:write'] },
  { path: 'settings', label: 'nav.settings', permissions: ['settings:read'] },
  { path: 'audit', label: 'nav.audit', permissions: ['audit:read'] },
];
