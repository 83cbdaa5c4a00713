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

/** Whether the staff desk is open, for which every answer is one to somebody who has signed in. */
export function someoneSignsInAgain(): boolean {
  return handler !== null;
}

let signIns = 0;

/** How often somebody has signed in again so far; noted when a request is sent. */
export function signInsSoFar(): number {
  return signIns;
}

/**
 * Many requests may find the session ended at once: the person is asked once. A request that was on its way while
 * they signed in needs no further question either.
 */
export function askToSignInAgain(signInsWhenSent: number): Promise<boolean> {
  if (signInsWhenSent < signIns) return Promise.resolve(true);
  if (!handler) return Promise.resolve(false);
  waiting ??= handler().then((signedIn) => {
    if (signedIn) signIns += 1;
    return signedIn;
  }).finally(() => {
    waiting = null;
  });
  return waiting;
}
