export interface Toast { id: number; text: string; tone: 'success' | 'info' | 'error'; undo?: () => void }

let toasts: Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();
const TEN_SECONDS = 10_000;

function change(next: Toast[]) {
  toasts = next;
  listeners.forEach((listener) => listener());
}

/** Says that something was done; with `undo` it can be taken back for ten seconds. */
export function showToast(text: string, options: { tone?: Toast['tone']; undo?: () => void } = {}): void {
  const toast: Toast = { id: nextId++, text, tone: options.tone ?? 'success', undo: options.undo };
  change([...toasts.slice(-2), toast]);
  setTimeout(() => closeToast(toast.id), TEN_SECONDS);
}

export function closeToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function shownToasts(): Toast[] {
  return toasts;
}

let announce: (text: string) => void = () => undefined;

export function onAnnouncement(listener: (text: string) => void): void {
  announce = listener;
}

/** Tells a screen reader about a change that shows itself elsewhere on the page. */
export function announcePolitely(text: string): void {
  announce(text);
}
