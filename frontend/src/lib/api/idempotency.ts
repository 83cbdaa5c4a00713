import { useRef } from 'react';

/**
 * One key for one submission: sending the same body again (a second click, a retry after a lost answer) carries the
 * same key, a changed body gets a new one.
 */
export function useIdempotencyKey(): (body: unknown) => { 'Idempotency-Key': string } {
  const last = useRef<{ body: string; key: string } | null>(null);
  return (body) => {
    const text = JSON.stringify(body);
    if (last.current?.body !== text) last.current = { body: text, key: randomKey() };
    return { 'Idempotency-Key': last.current.key };
  };
}

// crypto.randomUUID exists in secure contexts only; a prefecture may try the system on a plain http address.
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
