import type { TrainingImport } from '@/lib/api';

type Table = TrainingImport['table'];

/** What may stand in a file, in the order in which people write it. */
export const COLUMNS: Record<Table, { required: string[]; optional: string[] }> = {
  trainings: { required: ['date', 'title'], optional: ['kind', 'delivery', 'place', 'peer', 'medical', 'government', 'note'] },
  external_courses: { required: ['date', 'title', 'organiser', 'medical_from_prefecture'], optional: [] },
};

/** A table to begin with, which Excel opens with its Japanese headings intact. */
export function saveEmptyTable(fileName: string, headings: string[]): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', headings.join(','), '\r\n'], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
