// The figures as a table for people.
const WANTED_LARGE = 1.2;

const number = (value, digits = 0) => (value === undefined ? '-' : value.toFixed(digits));

const wanted = ({ wantedOfBare, wantedP99, bare, small, large }) => {
  const ofBare = Math.min(small.perSecond, large.perSecond) / bare.perSecond;
  const growth = small.perSecond / large.perSecond;
  const told = [];
  if (wantedOfBare) told.push(`of bare >= ${wantedOfBare}: ${ofBare >= wantedOfBare ? 'yes' : 'MISSED'}`);
  if (wantedP99) {
    const p99 = Math.max(small.p99, large.p99) / bare.p99;
    told.push(`p99 ${p99.toFixed(1)} x bare <= ${wantedP99}: ${p99 <= wantedP99 ? 'yes' : 'MISSED'}`);
  }
  told.push(`growth <= ${WANTED_LARGE}: ${growth <= WANTED_LARGE ? 'yes' : 'MISSED'}`);
  return told.join(', ');
};

const lines = [
  ['', (row) => row.title],
  ['bare/s', ({ bare }) => number(bare.perSecond)],
  ['small/s', ({ small }) => number(small.perSecond)],
  ['large/s', ({ large }) => number(large.perSecond)],
  ['small of bare', ({ bare, small }) => number(small.perSecond / bare.perSecond, 2)],
  ['large of bare', ({ bare, large }) => number(large.perSecond / bare.perSecond, 2)],
  ['growth', ({ small, large }) => number(small.perSecond / large.perSecond, 2)],
  ['p99 ms bare', ({ bare }) => number(bare.p99, 1)],
  ['small', ({ small }) => number(small.p99, 1)],
  ['large', ({ large }) => number(large.p99, 1)],
  ['CPU us bare', ({ bare }) => number(bare.processor)],
  ['small', ({ small }) => number(small.processor)],
  ['large', ({ large }) => number(large.processor)],
  ['SQL', ({ statements }) => number(statements)],
  ['asker', ({ bare, small, large }) => number(Math.max(bare.generator, small.generator, large.generator), 2)],
  ['wanted', wanted],
];

/** A row for each subject. */
export const table = (measured) => {
  const rows = [lines.map(([heading]) => heading), ...measured.map((row) => lines.map(([, cell]) => cell(row)))];
  const widths = lines.map((line, column) => Math.max(...rows.map((row) => row[column].length)));
  const last = lines.length - 1;
  return rows
    .map((row) => row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0]) : column === last ? cell : cell.padStart(widths[column])).join('  '))
    .join('\n');
};
