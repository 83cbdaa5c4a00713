import { Outlet } from 'react-router';
import type { Permission } from '@/lib/api';
import { useCan } from '@/lib/session';
import { NotFound } from './ErrorScreen';

/** Screens below it open for those with the permission only; nobody fills a form that would be refused. */
export function Only({ may }: { may: Permission }) {
  return useCan(may) ? <Outlet /> : <NotFound />;
}
