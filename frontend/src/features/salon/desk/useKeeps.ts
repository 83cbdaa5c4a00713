import { useQuery } from '@tanstack/react-query';
import { usePrefectureCode, useSession } from '@/lib/session';
import { organisersQuery } from './api';

/** Whether somebody has to do with a salon: organisers with those they keep, all others with every one. */
export function useKeeps(salonId: string): boolean {
  const prefecture = usePrefectureCode();
  const isOrganiser = useSession().account.role === 'organiser';
  const own = useQuery({ ...organisersQuery(prefecture, salonId), enabled: isOrganiser && salonId !== '' });
  return !isOrganiser || own.isSuccess;
}
