import { useSyncExternalStore } from 'react';

const QUERY = '(max-width: 63.99em)';

function subscribe(listener: () => void) {
  const media = globalThis.matchMedia?.(QUERY);
  media?.addEventListener('change', listener);
  return () => media?.removeEventListener('change', listener);
}

/** Whether there is no room for a panel beside the month. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => globalThis.matchMedia?.(QUERY).matches ?? false);
}
