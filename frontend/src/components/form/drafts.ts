/*
 * What was typed and not saved, kept while the tab is open, so that leaving a form by mistake loses nothing.
 * In memory only: personal data never goes to the browser's storage.
 */
const drafts = new Map<string, unknown>();

export function keepDraft(key: string, values: unknown): void {
  drafts.set(key, values);
}

export function takeDraft<V>(key: string): V | undefined {
  const draft = drafts.get(key) as V | undefined;
  drafts.delete(key);
  return draft;
}

/** At sign-out nothing typed remains for the next person. */
export function forgetDrafts(): void {
  drafts.clear();
}
