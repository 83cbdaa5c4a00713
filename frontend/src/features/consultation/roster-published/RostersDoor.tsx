import { Navigate } from 'react-router';
import { monthOf, today } from '@/lib/date';
import { deskPath, useCan, usePrefectureCode } from '@/lib/session';
import { RostersPage } from '../roster/RostersPage';

/** The menu's way to the rosters: to all of them for who makes them, to what hangs on the wall now for everybody else. */
export function RostersDoor() {
  const prefecture = usePrefectureCode();
  return useCan('rosters:write') ? <RostersPage /> : <Navigate replace to={deskPath(prefecture, 'rosters', monthOf(today()), 'published')} />;
}
