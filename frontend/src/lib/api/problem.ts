export interface Violation { field: string; code: string; message: string }

/** A refusal in the words of the server (RFC 9457), or a failure to reach it. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    /** The last part of the type: `validation-failed`, `stale-version`, … or `network`. */
    readonly problem: string,
    readonly status: number,
    readonly title: string,
    readonly detail: string | null = null,
    readonly violations: Violation[] = [],
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(title);
  }

  is(name: string): boolean {
    return this.problem === name;
  }

  /** Trying the same again can help. */
  get retryable(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 429;
  }
}

export function isProblem(error: unknown, name?: string): error is Problem {
  return error instanceof Problem && (name === undefined || error.problem === name);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function violationsOf(value: unknown): Violation[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: Record<string, unknown>) => ({
    field: text(item.field) ?? '',
    code: text(item.code) ?? '',
    message: text(item.message) ?? '',
  }));
}

function secondsUntil(header: string | null): number | null {
  if (!header) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

export async function problemOf(response: Response): Promise<Problem> {
  const body: Record<string, unknown> = await response.json().catch(() => ({}));
  const type = text(body.type)?.split('/').pop();
  return new Problem(
    type ?? (response.status >= 500 ? 'internal-error' : 'unexpected'),
    response.status,
    text(body.title) ?? `HTTP ${response.status}`,
    text(body.detail),
    violationsOf(body.violations),
    secondsUntil(response.headers.get('Retry-After')),
  );
}
