// Measures the product beside a bare endpoint. bench/README.md says what, and how to read it.
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { today as todayInJapan } from './fill/days.mjs';
import { shareOutCores } from './machine.mjs';
import { measure } from './measure.mjs';
import { HOME_PREFECTURE, startProduct } from './product.mjs';
import { measureReservations } from './reservations.mjs';
import { measureRosters } from './roster.mjs';
import { checkAlike, checkBare, subjectsOf, writeAnswers } from './questions.mjs';
import { table } from './table.mjs';
import { startDatabase } from '../scripts/deployment/database.mjs';
import { answers, freePort, java, running, until } from '../scripts/deployment/processes.mjs';

const FOLDER = '.build/bench';
const BARE_JAR = `${FOLDER}/bare/quarkus-app/quarkus-run.jar`;
const ALL_PREFECTURES = Array.from({ length: 47 }, (_, n) => String(n + 1).padStart(2, '0'));
const SMALL = { name: 'small', prefectures: [HOME_PREFECTURE], years: 2 };
const LARGE = { name: 'large', prefectures: ALL_PREFECTURES, years: 10 };
const given = (name, otherwise) => Number(process.env[name] || otherwise);
const PACE = { rounds: given('ROUNDS', 5), seconds: given('ROUND_SECONDS', 3), warmUp: given('WARM_UP_SECONDS', 10) };

const started = [];
const begin = (part) => (started.unshift(part), part);
const stopAll = async () => {
  for (const part of started.splice(0)) await part.stop();
};
let interrupted = false;
for (const [signal, status] of [['SIGINT', 130], ['SIGTERM', 143]]) {
  process.on(signal, () => {
    interrupted = true;
    stopAll().finally(() => process.exit(status));
  });
}

const startBare = async (folder, under, options) => {
  const port = await freePort();
  const at = `http://127.0.0.1:${port}`;
  const [program, ...rest] = [...under, java, '-jar', BARE_JAR];
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), ANSWERS: folder };
  const bare = running(FOLDER, 'bare', program, rest, { env, ...options });
  await until(bare, () => answers(`${at}/salons-${HOME_PREFECTURE}`));
  return { ...bare, at };
};

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

const filled = async (size, database, surroundings) => {
  const since = performance.now();
  const product = begin(await startProduct({ ...size, database, ...surroundings }));
  const { name, prefectures, years } = size;
  console.log(`${name}: ${prefectures.length} x ${years} years, ${product.rows} rows, ready after ${seconds(since)}`);
  return product;
};

const measureSubjects = async (subjects, parts, measured) => {
  for (const [n, subject] of subjects.small.entries()) {
    console.log(`  ${subject.title}`);
    measured.push(await measure(parts, { small: subject, large: subjects.large[n] }, PACE));
  }
};

const bench = async () => {
  const cores = availableParallelism();
  const under = shareOutCores();
  // A group of their own: Ctrl-C reaches us alone, and we stop them one after the other.
  const options = { detached: true };
  const today = todayInJapan();
  const database = begin(await startDatabase(FOLDER, ['yorisoi_bench_small', 'yorisoi_bench_large'], options));
  const surroundings = { folder: FOLDER, under, options, today };
  const small = await filled(SMALL, database.schemas[0], surroundings);
  const large = await filled(LARGE, database.schemas[1], surroundings);
  const subjects = { small: await subjectsOf(small, today), large: await subjectsOf(large, today) };
  checkAlike(subjects.small, subjects.large);
  writeAnswers(`${FOLDER}/answers`, subjects.large);
  const bare = begin(await startBare(`${FOLDER}/answers`, under, options));
  await checkBare(bare, subjects.large);
  console.log('Everything that will be asked is answered rightly. Measuring, in turn: bare, small, large.');
  const measured = [];
  if (process.env.ONLY !== 'reservations') await measureSubjects(subjects, { bare, small, large }, measured);
  console.log('  Reservations, and bare transactions beside them');
  measured.push(...(await measureReservations({ small, large }, { rounds: PACE.rounds, today })));
  const version = execFileSync(java, ['--version']).toString().split('\n')[0];
  console.log(`\n${today}, ${cores} cores, ${version}, median of ${PACE.rounds} rounds of ${PACE.seconds} s\n`);
  console.log(table(measured));
};

try {
  if (process.env.ONLY !== 'roster') await bench();
  if (!process.env.ONLY || process.env.ONLY === 'roster') measureRosters(`${FOLDER}/rosters`);
} catch (failure) {
  if (!interrupted) {
    for (const part of started) if (part.log) console.error(`--- ${part.name}:\n${part.log().slice(-1500)}`);
    console.error(failure);
    process.exitCode = 1;
  }
} finally {
  if (!interrupted) await stopAll();
}
