import { queryOptions } from '@tanstack/react-query';
import { client, ifMatch, read, type TrainingImport, uploadOrProblem } from '@/lib/api';

const IMPORT = '/api/v1/prefectures/{prefecture}/training-imports/{id}';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const MOST_BYTES = 5_000_000;

/** By its name: browsers and systems disagree about the type of a CSV file. */
export function contentTypeOf(fileName: string): string | null {
  if (/\.csv$/i.test(fileName)) return 'text/csv';
  return /\.xlsx$/i.test(fileName) ? XLSX : null;
}

interface Sending { file: File; contentType: string; onProgress: (sent: number) => void; signal: AbortSignal }

export function uploadImport(prefecture: string, { file, ...sending }: Sending): Promise<TrainingImport> {
  const url = `/api/v1/prefectures/${prefecture}/training-imports?${new URLSearchParams({ fileName: file.name })}`;
  return uploadOrProblem<TrainingImport>({ url, file, ...sending });
}

const MOST_WAITING = 50;

/** Neither confirmed nor discarded yet; they are kept for a day. */
export const waitingImportsQuery = (prefecture: string) => queryOptions({
  queryKey: ['training-imports', prefecture, 'waiting'],
  queryFn: ({ signal }) => read(client.GET('/api/v1/prefectures/{prefecture}/training-imports', {
    params: { path: { prefecture }, query: { limit: MOST_WAITING } }, signal,
  })),
  staleTime: 0,
});

export const importQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: ['training-imports', prefecture, id],
  queryFn: ({ signal }) => read(client.GET(IMPORT, { params: { path: { prefecture, id } }, signal })),
  staleTime: 0,
});

export async function discardImport(prefecture: string, id: string, version: number): Promise<void> {
  await client.DELETE(IMPORT, { params: { path: { prefecture, id }, header: ifMatch(version) } });
}

/** `skipRows` leaves out the rows that can't be stored; otherwise one such row stops everything. */
export function confirmImport(prefecture: string, id: string, skipRows: boolean): Promise<TrainingImport> {
  return read(client.POST('/api/v1/prefectures/{prefecture}/training-imports/{id}/confirmation', { params: { path: { prefecture, id } }, body: { skipRows } }));
}
