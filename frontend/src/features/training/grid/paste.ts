import type { AttendanceCategory } from '@/lib/api';
import { CATEGORIES } from '../words';
import type { Cells } from './cells';

export interface Pasted {
  /** What goes into which row, counted from the row where the paste began. */
  rows: Array<Partial<Cells>>;
  /** Columns that stand right of 行政 and were left out; a sum column as Excel lists have it is not counted. */
  columnsLeftOut: number;
}

function isSum(line: string[], at: number): boolean {
  const number = (text: string | undefined) => Number((text ?? '').normalize('NFKC').replace(/[,\s]/g, '') || 0);
  return line.slice(0, at).reduce((sum, text) => sum + number(text), 0) === number(line[at]);
}

/** Cells as Excel and other spreadsheets copy them: tabs between columns, a line break after each row. */
export function readClipboard(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.trim().replace(/^"([\s\S]*)"$/, '$1')));
}

/** One plain value is typed as ever; several cells are spread over the grid. */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/.test(text.trim());
}

export function spread(text: string, from: AttendanceCategory): Pasted {
  const lines = readClipboard(text);
  const first = CATEGORIES.indexOf(from);
  const room = CATEGORIES.length - first;
  const widest = Math.max(...lines.map((line) => line.length));
  const sums = widest === room + 1 && lines.every((line) => line.length <= room || isSum(line, room));
  return {
    rows: lines.map((line) => Object.fromEntries(line.slice(0, room).map((cell, index) => [CATEGORIES[first + index], cell])) as Partial<Cells>),
    columnsLeftOut: sums ? 0 : Math.max(0, widest - room),
  };
}
