import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

/** What a list shows, all of it in the address: a link to it shows the same list to a colleague. */
export interface TableState<F extends string> {
  q: string;
  sort: string;
  filters: Record<F, string>;
  cursor: string | undefined;
  hidden: string[];
  /** 1 for the first page. */
  page: number;
  /** Search, sort and filters as the query of a request; what is empty is left out. */
  query: { q?: string; sort?: string; cursor?: string; limit: number } & Partial<Record<F, string>>;
  /** Anything narrows the list down. */
  narrowed: boolean;
  setQ: (q: string) => void;
  setSort: (sort: string) => void;
  setFilter: (name: F, value: string) => void;
  setHidden: (hidden: string[]) => void;
  clear: () => void;
  nextPage: (cursor: string) => void;
  previousPage: () => void;
  firstPage: () => void;
}

interface Options<F extends string> {
  filters?: readonly F[];
  /** Values that stand when the address says nothing. */
  defaults?: Partial<Record<F, string>>;
  defaultSort?: string;
  limit?: number;
  /** Columns hidden unless the address says otherwise. */
  defaultHidden?: string[];
}

const NONE: readonly never[] = [];

export function useTableState<F extends string = never>(options: Options<F> = {}): TableState<F> {
  const { filters: names = NONE as readonly F[], defaults, defaultSort = '', limit = 50, defaultHidden } = options;
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const location = useLocation();
  const earlier = useMemo(() => ((location.state as { cursors?: string[] } | null)?.cursors ?? []), [location.state]);

  const change = useCallback(
    (changes: Record<string, string | undefined>, state?: { cursors: string[] }, replace = true) => {
      setParams((now) => {
        const next = new URLSearchParams(now);
        for (const [name, value] of Object.entries(changes)) {
          if (value === undefined) next.delete(name);
          else next.set(name, value);
        }
        return next;
      }, { replace, state: state ?? null, preventScrollReset: true });
    },
    [setParams],
  );
  // Whatever changes the list begins at its first page.
  const first = { cursor: undefined, page: undefined };
  const q = params.get('q') ?? '';
  const sort = params.get('sort') ?? defaultSort;
  const cursor = params.get('cursor') ?? undefined;
  const page = Number(params.get('page') ?? 1) || 1;
  const filters = Object.fromEntries(names.map((name) => [name, params.get(name) ?? defaults?.[name] ?? ''])) as Record<F, string>;
  const hidden = (params.has('hide') ? params.get('hide')!.split(',') : defaultHidden ?? []).filter(Boolean);
  const given = Object.fromEntries(names.filter((name) => filters[name] !== '').map((name) => [name, filters[name]]));

  return {
    q, sort, filters, cursor, hidden, page,
    query: { ...(given as Partial<Record<F, string>>), ...(q && { q }), ...(sort && { sort }), ...(cursor && { cursor }), limit },
    narrowed: q !== '' || names.some((name) => filters[name] !== (defaults?.[name] ?? '')),
    setQ: (value) => change({ ...first, q: value || undefined }),
    setSort: (value) => change({ ...first, sort: value === defaultSort ? undefined : value }),
    setFilter: (name, value) => change({ ...first, [name]: value === (defaults?.[name] ?? '') ? undefined : value }),
    setHidden: (columns) => change({ hide: columns.length > 0 || defaultHidden?.length ? columns.join(',') : undefined }),
    clear: () => change({ ...first, q: undefined, ...Object.fromEntries(names.map((name) => [name, undefined])) }),
    nextPage: (next) => change({ cursor: next, page: String(page + 1) }, { cursors: [...earlier, cursor ?? ''] }, false),
    previousPage: () => {
      if (earlier.length > 0) navigate(-1);
      else change(first);
    },
    firstPage: () => change(first, undefined, false),
  };
}
