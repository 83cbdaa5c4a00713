/** Asks the person to sign in again; resolves true once they have. */
export type SignInAgain = () => Promise<boolean>;

let handler: SignInAgain | null = null;
let waiting: Promise<boolean> | null = null;

/** The staff desk offers to sign in again in place; elsewhere a 401 is simply a problem. */
export function onSessionExpired(next: SignInAgain): () => void {
  handler = next;
  return () => {
    if (handler === next) handler = null;
  };
}

/** Many requests may find the session ended at once: the person is asked once. */
export function askToSignInAgain(): Promise<boolean> {
  if (!handler) return Promise.resolve(false);
  waiting ??= handler().finally(() => {
    waiting = null;
  });
  return waiting;
}
