import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef, useState } from 'react';
import { keepDraft, seeDraft, takeDraft } from './drafts';

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

export interface KeptInput<V> {
  values: V;
  change: Dispatch<SetStateAction<V>>;
  /** Begins anew: it has been sent, or is not wanted any more. */
  clear: () => void;
  /** It had been typed before the page was left. */
  restored: boolean;
}

/** What is typed outside of an EntityForm: it too is still there when its page is opened again, and a reload warns. */
export function useDraft<V>(key: string, empty: V): KeptInput<V> {
  const [start] = useState(empty);
  const [values, setValues] = useState<V>(() => seeDraft<V>(key)?.values ?? empty);
  const [restored, setRestored] = useState(() => seeDraft(key) !== undefined);
  const now = useRef(values);
  now.current = values;
  useEffect(() => {
    takeDraft(key);
    const dirty = () => !same(now.current, start);
    function onBeforeUnload(event: BeforeUnloadEvent) {
      if (dirty()) event.preventDefault();
    }
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => {
      window.removeEventListener('beforeunload', onBeforeUnload);
      if (dirty()) keepDraft(key, { values: now.current, version: 0, base: {} });
    };
  }, [key, start]);
  const clear = useCallback(() => {
    // The page may be left before it is drawn again.
    now.current = start;
    setValues(start);
    setRestored(false);
  }, [start]);
  return { values, change: setValues, clear, restored };
}
