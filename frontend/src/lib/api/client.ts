import createClient from 'openapi-fetch';
import { currentLanguage } from '@/lib/i18n/language';
import type { paths } from './schema';
import { Problem, problemOf } from './problem';
import { askToSignInAgain, signInsSoFar, someoneSignsInAgain } from './session-expiry';

function send(request: Request): Promise<Response> {
  return fetch(request).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Problem('network', 0, 'network');
  });
}

const SESSION = '/api/v1/session';

/** Whether the answer shows that the person isn't signed in: an address that is open to everybody doesn't refuse them. */
function asksForSignIn(request: Request, response: Response): boolean {
  const isSignIn = new URL(request.url).pathname === SESSION && request.method !== 'GET';
  return !isSignIn && (response.status === 401 || (response.ok && someoneSignsInAgain() && !response.headers.has('Yorisoi-Signed-In')));
}

/**
 * Sends a request; a refusal becomes a thrown Problem. When the session has ended, the person may sign in again in
 * place and the very same request is sent once more, so that nothing typed is lost.
 */
export async function fetchOrProblem(request: Request): Promise<Response> {
  request.headers.set('Accept-Language', currentLanguage());
  const again = request.clone();
  const sentAt = signInsSoFar();
  let response = await send(request);
  if (asksForSignIn(request, response)) {
    const refusal = response.ok ? await send(new Request(new URL(SESSION, request.url), { headers: { 'Accept-Language': currentLanguage() } })) : response;
    if (refusal.status === 401) {
      const problem = await problemOf(refusal);
      if (!problem.is('unauthenticated') || !(await askToSignInAgain(sentAt))) throw problem;
    }
    response = await send(again);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

export const client = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? '',
  fetch: fetchOrProblem,
});

/** The body of an answer; a refusal has been thrown before. */
export async function read<D>(call: Promise<{ data?: D }>): Promise<NonNullable<D>> {
  const { data } = await call;
  return data as NonNullable<D>;
}

/**
 * The query of a list as it stands in the address. A value that the contract does not know (somebody edited the
 * address) is refused by the server and shown as its problem.
 */
export function asQuery(query: object): never {
  return query as never;
}

/** The header that says which version was edited. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
