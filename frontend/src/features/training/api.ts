import { queryOptions } from '@tanstack/react-query';
import { asQuery, client, ifMatch, read, type TrainingBody } from '@/lib/api';

const TRAININGS = '/api/v1/prefectures/{prefecture}/trainings';
const TRAINING = '/api/v1/prefectures/{prefecture}/trainings/{id}';

/** Everything the screens know of a prefecture's trainings; a change makes all of it old, and the reports with it. */
export const trainingsKey = (prefecture: string) => ['trainings', prefecture];
export const reportsKey = (prefecture: string) => ['reports', prefecture];

export interface TrainingQuery {
  q?: string; sort?: string; cursor?: string; limit: number; fiscalYear?: string; kind?: string; delivery?: string; attendance?: string;
}

export const trainingsQuery = (prefecture: string, { fiscalYear, ...query }: TrainingQuery) => queryOptions({
  queryKey: [...trainingsKey(prefecture), 'list', { ...query, fiscalYear }],
  queryFn: ({ signal }) => read(client.GET(TRAININGS, {
    params: { path: { prefecture }, query: asQuery({ ...query, ...(fiscalYear && { fiscalYear }) }) }, signal,
  })),
});

export const trainingQuery = (prefecture: string, id: string) => queryOptions({
  queryKey: [...trainingsKey(prefecture), 'one', id],
  queryFn: ({ signal }) => read(client.GET(TRAINING, { params: { path: { prefecture, id } }, signal })),
});

export function addTraining(prefecture: string, body: TrainingBody, key: Record<string, string>) {
  return read(client.POST(TRAININGS, { params: { path: { prefecture }, header: key }, body }));
}

export function changeTraining(prefecture: string, id: string, body: TrainingBody, version: number) {
  return read(client.PUT(TRAINING, { params: { path: { prefecture, id }, header: ifMatch(version) }, body }));
}

export async function removeTraining(prefecture: string, id: string, version: number): Promise<void> {
  await client.DELETE(TRAINING, { params: { path: { prefecture, id }, header: ifMatch(version) } });
}
