/** A table to begin with, which Excel opens with its Japanese headings intact. */
export function saveEmptyTable(fileName: string, headings: string[]): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', headings.join(','), '\r\n'], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
