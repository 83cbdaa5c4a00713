import { saveFile } from '@/lib/api';

/** A table to begin with, which Excel opens with its Japanese headings intact. */
export function saveEmptyTable(fileName: string, headings: string[]): void {
  saveFile(fileName, new Blob(['\ufeff', headings.join(','), '\r\n'], { type: 'text/csv;charset=utf-8' }));
}
