import { fetchOrProblem } from './client';

/** The name that the service gives the file; RFC 6266 with the encoding of RFC 8187. */
function fileName(response: Response): string {
  const disposition = response.headers.get('Content-Disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded ? decodeURIComponent(encoded) : /filename="([^"]+)"/i.exec(disposition)?.[1] ?? '';
}

/** Fetches a file and hands it to the browser to keep. An ended session is handled as everywhere. */
export async function downloadOrProblem(url: string): Promise<void> {
  const response = await fetchOrProblem(new Request(new URL(url, globalThis.location.href)));
  const content = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = content;
  link.download = fileName(response);
  link.click();
  setTimeout(() => URL.revokeObjectURL(content), 60_000);
}
