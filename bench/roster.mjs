// How quickly rosters are solved, from a prefecture's month to the whole country's, by the program of `make solve`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { ROSTERS, roster } from './rosters.mjs';

const found = (output, pattern) => {
  const match = output.match(pattern);
  if (!match) throw new Error(`The solver did not tell ${pattern}:\n${output}`);
  return match.slice(1).map(Number);
};

const solved = (folder, { name, size, seconds }) => {
  const instance = `${folder}/${name}.json`;
  writeFileSync(instance, JSON.stringify(roster(name, size)));
  const since = performance.now();
  const output = execFileSync('scripts/solve.sh', [instance, String(seconds), `${folder}/${name}.plan.json`],
    { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  const process = (performance.now() - since) / 1000;
  const [objective, bound] = found(output, /objective (-?\d+); bound (-?\d+)/);
  const [first, best] = found(output, /to the first plan ([\d.]+); to the best plan ([\d.]+)/);
  const proof = output.match(/to the proof ([\d.]+)/);
  return { name, sessions: size.sessions, objective, bound, first, best, proof: proof && Number(proof[1]), process };
};

const seconds = (number) => (number === null ? '-' : number.toFixed(2));

const lines = [
  ['', ({ name }) => name],
  ['sessions', ({ sessions }) => String(sessions)],
  ['objective', ({ objective }) => String(objective)],
  ['bound', ({ bound }) => String(bound)],
  ['gap %', ({ objective, bound }) => ((100 * (objective - bound)) / objective).toFixed(2)],
  ['first s', ({ first }) => seconds(first)],
  ['best s', ({ best }) => seconds(best)],
  ['proof s', ({ proof }) => seconds(proof)],
  ['process s', ({ process }) => seconds(process)],
];

const table = (measured) => {
  const rows = [lines.map(([heading]) => heading), ...measured.map((row) => lines.map(([, cell]) => cell(row)))];
  const widths = lines.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]) : cell.padStart(widths[n]))).join('  ')).join('\n');
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Prints the table, and by how much the time to the best plan grows from one prefecture to thirty. */
export const measureRosters = (folder) => {
  mkdirSync(folder, { recursive: true });
  const measured = ROSTERS.map((one) => {
    console.log(`  ${one.name}`);
    return solved(folder, one);
  });
  console.log(`\n${table(measured)}`);
  const best = (letter) => median(measured.filter(({ name }) => name.startsWith(letter)).map((row) => row.best));
  const sessions = (letter) => measured.find(({ name }) => name.startsWith(letter)).sessions;
  console.log(`\nFrom K to L: ${(sessions('L') / sessions('K')).toFixed(0)} x the sessions, ` +
    `${(best('L') / best('K')).toFixed(0)} x the time to the best plan`);
};
