/*
 * What was typed and not saved, kept while the tab is open, so that leaving a form by mistake loses nothing.
 * In memory only: personal data never goes to the browser's storage.
 */
export interface Draft<V> {
  values: V;
  /** The version the form had been filled from, so that a change by somebody else meanwhile is noticed. */
  version: number;
  /** What the form had been filled with. */
  base: Partial<V>;
}

const drafts = new Map<string, Draft<unknown>>();

export function keepDraft<V>(key: string, draft: Draft<V>): void {
  drafts.set(key, draft as Draft<unknown>);
}

export function takeDraft<V>(key: string): Draft<V> | undefined {
  const draft = drafts.get(key) as Draft<V> | undefined;
  drafts.delete(key);
  return draft;
}

/** Looks without taking. */
export function seeDraft<V>(key: string): Draft<V> | undefined {
  return drafts.get(key) as Draft<V> | undefined;
}

/** At sign-out nothing typed remains for the next person. */
export function forgetDrafts(): void {
  drafts.clear();
}
