// The meetings that a salon's schedule gives, month by month: held and counted, some moved, some cancelled.
import { Chance, idOf } from './chance.mjs';
import { dayOf, nthWeekday } from './days.mjs';
import { nthsOf } from './salons.mjs';

const NOT_COUNTED = {
  newcomers: null, regulars: null, patients: null, families: null, bereaved: null, others: null, supporters: null,
};

const counts = (chance) => {
  const [newcomers, regulars] = [chance.between(0, 3), chance.between(1, 9)];
  const families = chance.between(0, Math.min(3, regulars));
  return {
    newcomers,
    regulars,
    patients: newcomers + regulars - families,
    families,
    bereaved: 0,
    others: 0,
    supporters: chance.between(1, 3),
  };
};

const meetingRow = (salon, prefecture, month, nth, today) => {
  const { plan } = salon;
  const planned = nthWeekday(month, nth, plan.weekday);
  const chance = new Chance(`meeting ${salon.key} ${planned}`);
  const moved = chance.happens(0.03);
  const cancelled = !moved && chance.happens(0.04);
  const day = moved ? dayOf(month, chance.between(1, 28)) : planned;
  const held = day < today && !cancelled;
  return {
    id: idOf(`meeting ${salon.key} ${planned}`, planned),
    salon_id: salon.id,
    prefecture_code: prefecture,
    origin: 'SCHEDULE',
    plan_key: `${planned} ${plan.start}`,
    rule_date: planned,
    first_date: planned,
    first_start: plan.start,
    first_end: plan.end,
    first_venue: null,
    meeting_date: day,
    start_time: plan.start,
    end_time: plan.end,
    venue_name: null,
    state: cancelled ? 'CANCELLED' : held ? 'HELD' : 'SCHEDULED',
    withdrawn: false,
    moved,
    public_note: moved ? '会場の都合で日を移しました' : cancelled ? '大雪のため中止しました' : null,
    provisional: false,
    ...(held ? counts(chance) : NOT_COUNTED),
    note: null,
    changed_at: planned,
    version: 0,
  };
};

/** Of the salons that are held now, or were. */
export const addMeetings = async (add, { prefecture, salons, months, today }) => {
  for (const salon of salons.filter(({ state }) => state !== 'PLANNED')) {
    const over = ['RESTING', 'CLOSED'].includes(salon.state);
    for (const month of months.filter((one) => !over || one < today.slice(0, 7))) {
      for (const nth of nthsOf(salon.plan)) {
        await add('salon_meeting', meetingRow(salon, prefecture, month, nth, today));
      }
    }
  }
};
