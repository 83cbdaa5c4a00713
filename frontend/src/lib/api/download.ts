import { fetchOrProblem } from './client';

/** The name that the service gives the file; RFC 6266 with the encoding of RFC 8187. */
function fileName(response: Response): string {
  const disposition = response.headers.get('Content-Disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded ? decodeURIComponent(encoded) : /filename="([^"]+)"/i.exec(disposition)?.[1] ?? '';
}

/** Hands a file to the browser to keep. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Fetches a file and hands it to the browser to keep. An ended session is handled as everywhere.
 * @param body what is asked for, where it is too much for an address; sent as JSON
 */
export async function downloadOrProblem(url: string, body?: object): Promise<void> {
  const asked: RequestInit | undefined = body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetchOrProblem(new Request(new URL(url, globalThis.location.href), asked));
  saveFile(fileName(response), await response.blob());
}
