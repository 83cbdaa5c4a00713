// What is asked, and what has to be answered. Every answer is looked at once before anything is measured.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fiscalYearOf, monthOf, monthsAfter, monthsBetween } from './fill/days.mjs';
import { HOME_PREFECTURE } from './product.mjs';

const YEARS_REPORTED = 2;
/** A cookie that says nothing: whoever sends one is never answered out of the service's memory. */
const MADE_ANEW = { Cookie: 'bench=1' };
/** What is kept is kept for one Accept: what was learnt and what is measured have to send the same. */
const ACCEPT = { Accept: 'application/json' };
const PUBLIC = "s.state in ('TRIAL', 'RUNNING', 'RESTING')";

const address = (prefecture, rest) => `/api/v1/prefectures/${prefecture}/${rest}`;

/** The months around today, in which people look for meetings: six behind and five ahead of this one. */
const monthsAsked = (today) => monthsBetween(monthsAfter(monthOf(today), -6), monthsAfter(monthOf(today), 5));

const calendars = async ({ connection, prefectures }, today) => {
  const [rows] = await connection.query(
    `select concat(m.prefecture_code, date_format(m.meeting_date, '%Y-%m')) as place, count(*) as meetings
     from salon_meeting m join salon s on s.id = m.salon_id where ${PUBLIC} and not m.withdrawn group by place`,
  );
  const meetings = new Map(rows.map((row) => [row.place, Number(row.meetings)]));
  return prefectures.flatMap((prefecture) =>
    monthsAsked(today).map((month) => ({
      name: `calendar-${prefecture}-${month}`,
      path: address(prefecture, `calendar/${month}`),
      check: (answer) => assert.equal(answer.items.length, meetings.get(prefecture + month)),
    })),
  );
};

const lists = async ({ connection, prefectures }) => {
  const [rows] = await connection.query(
    `select s.prefecture_code as prefecture, count(*) as salons from salon s where ${PUBLIC} group by 1`,
  );
  const salons = new Map(rows.map((row) => [row.prefecture, Number(row.salons)]));
  return prefectures.map((prefecture) => ({
    name: `salons-${prefecture}`,
    path: address(prefecture, 'salons'),
    check: (answer) => {
      assert.equal(answer.items.length, salons.get(prefecture));
      assert.ok(answer.items.some((salon) => salon.nextMeetings.length > 0 && salon.namedOrganisers.length > 0));
    },
  }));
};

const reports = async ({ connection }, today) => {
  const [from, to] = [fiscalYearOf(today) - YEARS_REPORTED + 1, fiscalYearOf(today)];
  const [[{ trainings }]] = await connection.query(
    'select count(*) as trainings from training where prefecture_code = ? and first_date between ? and ?',
    [HOME_PREFECTURE, `${from}-04-01`, today],
  );
  return [
    {
      name: `report-${from}-${to}`,
      path: address(HOME_PREFECTURE, `reports/training-attendance?from=${from}&to=${to}`),
      check: (answer) => assert.equal(answer.rows.length, Number(trainings)),
    },
  ];
};

/** The time at which a report was made is all that two of the same may differ in. */
const comparable = (bytes) => bytes.toString().replace(/"generatedAt":"[^"]*"/, '');

const get = async (product, path, headers, status) => {
  const answer = await fetch(product.at + path, { headers: { 'Accept-Encoding': 'identity', ...ACCEPT, ...headers } });
  const bytes = Buffer.from(await answer.arrayBuffer());
  assert.equal(answer.status, status, `${path} was answered with ${answer.status}: ${bytes.toString().slice(0, 500)}`);
  return { bytes, etag: answer.headers.get('etag'), type: answer.headers.get('content-type') };
};

/** Asks each question once, checks what is answered, and returns it with what is asked. */
const learn = async (product, questions, headers) => {
  for (const question of questions) {
    const { bytes, etag, type } = await get(product, question.path, headers, 200);
    assert.match(type, /^application\/json/);
    question.check(JSON.parse(bytes));
    Object.assign(question, { bytes, etag });
  }
  return questions;
};

const checkUnchanged = async (product, questions) => {
  for (const { path, etag } of questions) {
    const { bytes } = await get(product, path, { 'If-None-Match': etag }, 304);
    assert.equal(bytes.length, 0);
  }
};

const checkMadeAnew = async (product, questions) => {
  for (const { path, bytes } of questions) {
    const anew = await get(product, path, MADE_ANEW, 200);
    assert.ok(anew.bytes.equals(bytes), `${path} is answered differently out of memory`);
  }
};

const publicSubjects = (title, questions) => [
  { title, wantedOfBare: 0.5, status: 200, questions, headers: () => ACCEPT },
  {
    title: `${title}, 304`,
    status: 304,
    questions,
    headers: ({ etag }) => ({ ...ACCEPT, 'If-None-Match': etag }),
  },
  { title: `${title}, made anew`, status: 200, questions, headers: () => ({ ...ACCEPT, ...MADE_ANEW }) },
];

/** What is measured, with the questions as this product answers them. */
export const subjectsOf = async (product, today) => {
  const [month, list] = [await calendars(product, today), await lists(product)];
  for (const questions of [month, list]) {
    await learn(product, questions, {});
    await checkUnchanged(product, questions);
    await checkMadeAnew(product, questions);
  }
  const report = await learn(product, await reports(product, today), product.government);
  return [
    ...publicSubjects('Month calendar', month),
    ...publicSubjects('Salon list', list),
    {
      title: 'Attendance report',
      status: 200,
      questions: report,
      headers: () => ({ ...ACCEPT, ...product.government }),
    },
  ];
};

const bytesByName = (subjects) =>
  new Map(subjects.flatMap(({ questions }) => questions.map(({ name, bytes }) => [name, bytes])));

/** Both products know the home prefecture's last year and have to tell the same of it. */
export const checkAlike = (small, large) => {
  const others = bytesByName(large);
  for (const [name, bytes] of bytesByName(small)) {
    assert.equal(comparable(bytes), comparable(others.get(name)), `${name} depends on how many data there are`);
  }
};

/** For the bare endpoint: a file for each answer. */
export const writeAnswers = (folder, subjects) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of bytesByName(subjects)) writeFileSync(`${folder}/${name}`, bytes);
};

export const checkBare = async (bare, subjects) => {
  for (const [name, bytes] of bytesByName(subjects)) {
    const answer = await get(bare, `/${name}`, {}, 200);
    assert.ok(answer.bytes.equals(bytes) && answer.type.startsWith('application/json'), `the bare answer ${name}`);
  }
};
