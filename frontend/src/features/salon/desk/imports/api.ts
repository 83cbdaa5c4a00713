import type { Importing } from '@/components/import';
import { client, ifMatch, read } from '@/lib/api';

const IMPORTS = '/api/v1/prefectures/{prefecture}/salon-imports';
const IMPORT = '/api/v1/prefectures/{prefecture}/salon-imports/{id}';
const MOST_WAITING = 50;

/** Where the screens of an import read and write. */
export const salonImports: Pick<Importing, 'path' | 'waiting' | 'load' | 'discard' | 'confirm'> = {
  path: 'salon-imports',
  waiting: (prefecture, signal) => read(client.GET(IMPORTS, { params: { path: { prefecture }, query: { limit: MOST_WAITING } }, signal })),
  load: (prefecture, id, signal) => read(client.GET(IMPORT, { params: { path: { prefecture, id } }, signal })),
  discard: async (prefecture, id, version) => {
    await client.DELETE(IMPORT, { params: { path: { prefecture, id }, header: ifMatch(version) } });
  },
  confirm: (prefecture, id, skipRows) => read(client.POST('/api/v1/prefectures/{prefecture}/salon-imports/{id}/confirmation', { params: { path: { prefecture, id } }, body: { skipRows } })),
};
