// Rooms with sessions and slots that are all free: what somebody can reserve.
import { idOf } from './chance.mjs';

const ROOMS = 10;
const DAYS = 30;
const FIRST_DAY_AHEAD = 30;
const TIMES = [['13:00', '13:40'], ['13:40', '14:20'], ['14:20', '15:00'], ['15:00', '15:40']];
const TERMS = {
  slot_minutes: 40, supporters_needed: 2, supporters_most: 3, booking: 'APPOINTMENT', deadline_days: 3, version: 0,
};

const daysAhead = (today, days) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

const insert = (connection, table, rows) => {
  const columns = Object.keys(rows[0]);
  return connection.query('insert into ?? (??) values ?', [
    table, columns, rows.map((row) => columns.map((column) => row[column])),
  ]);
};

/** @returns `[{slot, session}]`, ids as the database has them */
export const addSlots = async (connection, { prefecture, today }) => {
  const [rooms, sessions, slots] = [[], [], []];
  for (let room = 0; room < ROOMS; room++) {
    const roomId = idOf(`room ${prefecture} ${room}`, today);
    rooms.push({
      ...TERMS, id: roomId, prefecture_code: prefecture, name: `相談室 ${room}`, reading: `そうだんしつ${room}`, kind: 'OUTREACH',
      mode: 'IN_PERSON', venue_name: '駅前広場', open_from: '2016-04-01',
    });
    for (let day = 0; day < DAYS; day++) {
      const date = daysAhead(today, FIRST_DAY_AHEAD + day);
      const sessionId = idOf(`session ${prefecture} ${room} ${date}`, today);
      sessions.push({
        ...TERMS, id: sessionId, room_id: roomId, prefecture_code: prefecture, session_date: date, published_date: date,
        start_time: '13:00', end_time: '15:40', state: 'OPEN', changed_at: `${today} 00:00:00`,
      });
      for (const [start, end] of TIMES) {
        slots.push({
          id: idOf(`slot ${prefecture} ${room} ${date} ${start}`, today), session_id: sessionId,
          prefecture_code: prefecture, start_time: start, end_time: end, closed: false, withdrawn: false, version: 0,
        });
      }
    }
  }
  await insert(connection, 'consultation_room', rooms);
  await insert(connection, 'consultation_session', sessions);
  await insert(connection, 'slot', slots);
  await connection.query('analyze table consultation_room, consultation_session, slot, reservation');
  return slots.map(({ id, session_id: session }) => ({ slot: id, session }));
};
