import type { Importing, ImportPreview, WaitingImport } from '@/components/import';
import { ifMatch, type Page, read } from '@/lib/api';
import { door } from '../contract';

const IMPORTS = '/api/v1/prefectures/{prefecture}/salon-imports';
const IMPORT = '/api/v1/prefectures/{prefecture}/salon-imports/{id}';
const MOST_WAITING = 50;

/** Where the screens of an import read and write. */
export const salonImports: Pick<Importing, 'path' | 'waiting' | 'load' | 'discard' | 'confirm'> = {
  path: 'salon-imports',
  waiting: (prefecture, signal) => read(door.GET<Page<WaitingImport>>(IMPORTS, { params: { path: { prefecture }, query: { limit: MOST_WAITING } }, signal })),
  load: (prefecture, id, signal) => read(door.GET<ImportPreview>(IMPORT, { params: { path: { prefecture, id } }, signal })),
  discard: async (prefecture, id, version) => {
    await door.DELETE(IMPORT, { params: { path: { prefecture, id }, header: ifMatch(version) } });
  },
  confirm: (prefecture, id, skipRows) => read(door.POST<ImportPreview>(`${IMPORT}/confirmation`, { params: { path: { prefecture, id } }, body: { skipRows } })),
};
