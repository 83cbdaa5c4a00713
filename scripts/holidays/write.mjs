// Writes the table of the national holidays of the gazetted years: node write.mjs TABLE.
// The cabinet's office gazettes a year's days in the February before; later years are computed by the service.
import { writeFileSync } from 'node:fs';
import holidays from '@holiday-jp/holiday_jp';

const FIRST_YEAR = 1970;
const OF_THAT_DAY_ONLY = {
  '2019-05-01': ['天皇の即位の日', 'Day of the Enthronement of the Emperor'],
  '2019-10-22': ['即位礼正殿の儀の行われる日', 'Day of the Enthronement Ceremony'],
  '2019-10-14': ['体育の日', 'Health and Sports Day'],
};

function gazettedThrough(today) {
  const inFebruaryOrBefore = today.getMonth() < 2;
  return today.getFullYear() + (inFebruaryOrBefore ? 0 : 1);
}

function names({ day, name, nameEn }) {
  if (OF_THAT_DAY_ONLY[day]) return OF_THAT_DAY_ONLY[day];
  if (name.endsWith('振替休日')) return ['振替休日', 'Substitute Holiday'];
  if (name === '休日') return ['国民の休日', "Citizens' Holiday"];
  if (name === 'スポーツの日') return [name, 'Sports Day'];
  return [name, nameEn.replace(/\.$/, '')];
}

const last = process.env.GAZETTED_THROUGH ? Number(process.env.GAZETTED_THROUGH) : gazettedThrough(new Date());
const rows = holidays
  .between(new Date(`${FIRST_YEAR}-01-01`), new Date(`${last}-12-31`))
  .map((holiday) => ({ day: holiday.date.toISOString().slice(0, 10), name: holiday.name, nameEn: holiday.name_en }))
  .map((holiday) => [holiday.day, ...names(holiday)].join('\t'));

writeFileSync(
  process.argv[2],
  ['# National holidays of Japan, written by `make holidays`. Day, Japanese name, English name.',
    `# from ${FIRST_YEAR}`, `# gazettedThrough ${last}`, ...rows, ''].join('\n'),
);
