import { currentLanguage } from '@/lib/i18n/language';
import { Problem, problemOf } from './problem';
import { askToSignInAgain, signInsSoFar } from './session-expiry';

interface Upload {
  url: string;
  file: Blob;
  contentType: string;
  /** Between 0 and 1; what the browser has sent, not what the server has read. */
  onProgress: (sent: number) => void;
  signal?: AbortSignal;
}

// fetch does not tell how much of a request has been sent; XMLHttpRequest does.
function send({ url, file, contentType, onProgress, signal }: Upload): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('Content-Type', contentType);
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => resolve(new Response(request.responseText, { status: request.status }));
    request.onerror = () => reject(new Problem('network', 0, 'network'));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    if (signal?.aborted) reject(new DOMException('aborted', 'AbortError'));
    else request.send(file);
  });
}

/** Sends a file as the body; an ended session is handled as everywhere. Returns the JSON of the answer. */
export async function uploadOrProblem<R>(upload: Upload): Promise<R> {
  const sentAt = signInsSoFar();
  let response = await send(upload);
  if (response.status === 401 && await askToSignInAgain(sentAt)) response = await send(upload);
  if (!response.ok) throw await problemOf(response);
  return await response.json() as R;
}
