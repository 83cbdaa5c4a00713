// Hospitals with their specialists, five trainings a year with how many came, and courses held by others.
import { Chance, idOf } from './chance.mjs';
import { dayOf } from './days.mjs';

const HOSPITALS = 21;
const SPECIALISTS = 3;
/** Month and kind. */
const TRAININGS = [
  ['05', 'FOUNDATION'],
  ['07', 'FOUNDATION'],
  ['09', 'FOLLOW_UP'],
  ['11', 'FOLLOW_UP'],
  ['02', 'OTHER'],
];
const EXTERNAL = ['06', '10', '01'];
const TITLES = {
  FOUNDATION: 'がんピア・サポーター養成研修会',
  FOLLOW_UP: 'がんピア・サポーターフォローアップ研修会',
  OTHER: 'がんサロン運営者の交流会',
};

/** The month of a fiscal year, which begins in April. */
const monthIn = (fiscalYear, month) => `${fiscalYear + (month < '04' ? 1 : 0)}-${month}`;

export const addHospitals = async (add, { prefecture, since }) => {
  for (let number = 1; number <= HOSPITALS; number++) {
    const key = `${prefecture} ${number}`;
    const chance = new Chance(`hospital ${key}`);
    const id = idOf(`hospital ${key}`, since);
    await add('hospital', {
      id,
      prefecture_code: prefecture,
      name: `第${number}拠点病院`,
      kana: `だい${number}きょてんびょういん`,
      postal_code: `${chance.between(100, 999)}-${chance.between(1000, 9999)}`,
      address: `中央市本町${chance.between(1, 9)}丁目${number}`,
      latitude: null,
      longitude: null,
      support_centre_telephone: `0${chance.between(10, 99)}-${chance.between(100, 999)}-${chance.between(1000, 9999)}`,
      support_centre_hours: '平日 9時から16時まで',
      version: 0,
    });
    await add('hospital_designation', {
      hospital_id: id, kind: number === 1 ? 'NATIONAL' : 'REGIONAL', valid_from: since, valid_to: null,
    });
    for (let one = 1; one <= SPECIALISTS; one++) {
      await add('specialist', {
        id: idOf(`specialist ${key} ${one}`, since), hospital_id: id, name: `相談員 ${one}`, kana: `そうだんいん ${one}`,
        active_from: since, active_to: null, version: 0,
      });
    }
  }
};

const addTraining = async (add, prefecture, kind, first, year) => {
  const key = `training ${prefecture} ${first}`;
  const chance = new Chance(key);
  const id = idOf(key, first);
  await add('training', {
    id, prefecture_code: prefecture, kind, title: `${year}年度 ${TITLES[kind]}`, first_date: first,
    delivery: chance.of(['IN_PERSON', 'ONLINE', 'BOTH']), place: '県庁 大会議室', open_for_application: false,
    application: null, version: 0,
  });
  const days = kind === 'FOUNDATION' ? [first, dayOf(first.slice(0, 7), 25)] : [first];
  for (const day of days) await add('training_date', { training_id: id, held_on: day });
  if (chance.happens(0.3)) {
    await add('training_footnote', { training_id: id, position: 0, text: '2日間とも参加した人だけを数えています。' });
  }
  await add('training_attendance', {
    training_id: id, prefecture_code: prefecture, headcount_peer: chance.between(8, 30),
    headcount_medical: chance.between(2, 15), headcount_government: chance.between(0, 4), named_peer: 0,
    named_medical: 0, named_government: 0, difference_reason: null, version: 0,
  });
};

/** Those of the fiscal years that were held before today. */
export const addTrainings = async (add, { prefecture, years, today }) => {
  for (const year of years) {
    for (const [month, kind] of TRAININGS) {
      const chance = new Chance(`training day ${prefecture} ${year} ${month}`);
      const first = dayOf(monthIn(year, month), chance.between(1, 20));
      if (first < today) await addTraining(add, prefecture, kind, first, year);
    }
    for (const month of EXTERNAL) {
      const day = dayOf(monthIn(year, month), 15);
      if (day >= today) continue;
      const key = `course ${prefecture} ${day}`;
      await add('external_course', {
        id: idOf(key, day), prefecture_code: prefecture, held_on: day, title: '緩和ケア研修会', organiser: '中央病院',
        medical_participants: new Chance(key).between(5, 40), version: 0,
      });
    }
  }
};
