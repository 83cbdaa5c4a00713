import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

export const server = setupServer();

/** A refusal as the service writes it. */
export function problem(name: string, status: number, title: string, more: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
  return HttpResponse.json({ type: `/problems/${name}`, title, status, ...more }, {
    status, headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}

export { http, HttpResponse };
