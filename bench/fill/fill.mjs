// Fills a schema that the product has made with the programmes of some prefectures over some years.
import mysql from 'mysql2/promise';
import { addMeetings } from './meetings.mjs';
import { dayOf, fiscalYearOf, monthOf, monthsAfter, monthsBetween } from './days.mjs';
import { addSalons } from './salons.mjs';
import { addHospitals, addTrainings } from './trainings.mjs';

const ROWS_AT_ONCE = 1000;
const MONTHS_AHEAD = 12;

/** @param database address for JDBC, user and password; the parameters in the address are those of the service */
export const connect = ({ url, user, password }) => {
  const { hostname, port, pathname } = new URL(url.replace(/^jdbc:/, ''));
  return mysql.createConnection({
    host: hostname, port: Number(port || 3306), user, password, database: pathname.slice(1), timezone: 'Z',
  });
};

/** Rows for several tables, written a thousand at a time; an owner's before those that belong to it. */
class Writing {
  #connection;
  #waiting = new Map();
  rows = 0;

  constructor(connection) {
    this.#connection = connection;
  }

  add = async (table, row) => {
    if (!this.#waiting.has(table)) this.#waiting.set(table, []);
    this.#waiting.get(table).push(row);
    this.rows++;
    if (this.#waiting.get(table).length >= ROWS_AT_ONCE) await this.flush();
  };

  /** In the order in which the tables were first met, and an owner is always met first. */
  async flush() {
    for (const [table, rows] of this.#waiting) {
      if (rows.length === 0) continue;
      const columns = Object.keys(rows[0]);
      const values = rows.map((row) => columns.map((column) => row[column]));
      await this.#connection.query('insert into ?? (??) values ?', [table, columns, values]);
      this.#waiting.set(table, []);
    }
  }

  get tables() {
    return [...this.#waiting.keys()];
  }
}

/**
 * The last two years' data of a prefecture are the same however many years and prefectures there are.
 *
 * @returns how many rows were written
 */
export const fill = async (connection, { prefectures, years, today, secretName }) => {
  const thisMonth = monthOf(today);
  const first = monthsAfter(thisMonth, -12 * years);
  const months = monthsBetween(first, monthsAfter(thisMonth, MONTHS_AHEAD));
  const lastFiscalYear = fiscalYearOf(today);
  const fiscalYears = Array.from({ length: years }, (_, n) => lastFiscalYear - years + 1 + n);
  const since = '2016-04-01';
  const writing = new Writing(connection);
  await connection.query('set autocommit = 0');
  for (const prefecture of prefectures) {
    await addHospitals(writing.add, { prefecture, since });
    await addTrainings(writing.add, { prefecture, years: fiscalYears, today });
    const confirmed = dayOf(monthsAfter(thisMonth, -1), 1);
    const salons = await addSalons(writing.add, { prefecture, since, confirmed, secretName });
    await addMeetings(writing.add, { prefecture, salons, months, today });
  }
  await writing.flush();
  await connection.query(
    'insert into revision (subject, prefecture_code, number) select ?, code, 1 from prefecture' +
      ' on duplicate key update number = number + 1',
    ['salons'],
  );
  await connection.query('commit');
  await connection.query('set autocommit = 1');
  await connection.query('analyze table ??', [writing.tables]);
  return writing.rows;
};
