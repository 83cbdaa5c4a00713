import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { type Page, type Problem, uploadOrProblem } from '@/lib/api';
import { deskPath } from '@/lib/session';

export type ImportEffect = 'create' | 'unchanged' | 'conflict' | 'faulty';

export interface ImportFault { column?: string | null; code: string; message: string }

export interface ImportRow { number: number; effect: ImportEffect; cells: Record<string, string>; faults: ImportFault[]; notices?: ImportFault[] }

/** A file on its way in: what would become of every row, or what has. */
export interface ImportPreview {
  id: string;
  table: string;
  fileName: string | null;
  encoding: string | null;
  state: 'previewed' | 'confirmed';
  rows: ImportRow[];
  counts: Record<ImportEffect, number>;
  columns: string[];
  ignoredColumns: string[];
  createdAt: string;
  expiresAt: string;
  version: number;
}

export type WaitingImport = Pick<ImportPreview, 'id' | 'table' | 'fileName' | 'createdAt' | 'expiresAt' | 'version'> & { rows: number };

/** What may stand in a table, in the order in which people write it. */
export interface ImportTable { id: string; required: string[]; optional: string[]; list: string }

/** What a feature brings to import its tables: where, which, and in which words. */
export interface Importing {
  /** The last part of the address, of the screens as of the service: training-imports. */
  path: string;
  tables: ImportTable[];
  title: string;
  lead: string;
  /** That discarding a file changes nothing of what is stored. */
  discardKept: string;
  tableName: (table: string) => string;
  tableHelp: (table: string) => string;
  /** What is asked for: "項目（研修名）". */
  columnName: (column: string) => string;
  /** The heading as it stands in a file. */
  heading: (column: string) => string;
  waiting: (prefecture: string, signal: AbortSignal) => Promise<Page<WaitingImport>>;
  load: (prefecture: string, id: string, signal: AbortSignal) => Promise<ImportPreview>;
  discard: (prefecture: string, id: string, version: number) => Promise<void>;
  /** `skipRows` leaves out the rows that can't be stored; otherwise one such row stops everything. */
  confirm: (prefecture: string, id: string, skipRows: boolean) => Promise<ImportPreview>;
  /** The queries whose answers are old once something has been stored. */
  changes: (prefecture: string) => string[][];
}

export const ImportingContext = createContext<Importing | null>(null);

export function useImporting(): Importing {
  const importing = useContext(ImportingContext);
  if (!importing) throw new Error('useImporting is for screens of an import');
  return importing;
}

/** By its name: browsers and systems disagree about the type of a CSV file. */
export function contentTypeOf(fileName: string): string | null {
  if (/\.csv$/i.test(fileName)) return 'text/csv';
  return /\.xlsx$/i.test(fileName) ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : null;
}

export const MOST_BYTES = 5_000_000;

interface Sending { file: File; contentType: string; onProgress: (sent: number) => void; signal: AbortSignal }

export function uploadImport({ path }: Importing, prefecture: string, { file, ...sending }: Sending): Promise<ImportPreview> {
  const url = `/api/v1/prefectures/${prefecture}/${path}?${new URLSearchParams({ fileName: file.name })}`;
  return uploadOrProblem<ImportPreview>({ url, file, ...sending });
}

/** Neither confirmed nor discarded yet; they are kept for a day. */
export const waitingImportsQuery = ({ path, waiting }: Importing, prefecture: string) => queryOptions<Page<WaitingImport>, Problem>({
  queryKey: [path, prefecture, 'waiting'],
  queryFn: ({ signal }) => waiting(prefecture, signal),
  staleTime: 0,
});

export const importQuery = ({ path, load }: Importing, prefecture: string, id: string) => queryOptions<ImportPreview, Problem>({
  queryKey: [path, prefecture, id],
  queryFn: ({ signal }) => load(prefecture, id, signal),
  staleTime: 0,
});

export const importPath = ({ path }: Importing, prefecture: string, ...parts: string[]) => deskPath(prefecture, path, ...parts);
