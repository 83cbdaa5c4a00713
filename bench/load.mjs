// A few seconds of load on one address, and what it cost.
import autocannon from 'autocannon';
import { readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/** Seconds of processor time that a process has used; undefined where the system doesn't tell. */
export const processorTime = (pid) => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return undefined;
  }
};

export const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

const requireRight = ({ url, status }, result) => {
  const wrong = Object.keys(result.statusCodeStats).filter((code) => Number(code) !== status);
  if (wrong.length > 0) throw new Error(`${url} answered with status ${wrong.join(', ')} instead of ${status}`);
  if (result.errors > 0) throw new Error(`${url} did not answer ${result.errors} requests`);
};

/**
 * Keeps some connections busy, each with one request after the other.
 *
 * @param requests `[{path, headers}]`, asked in turn
 * @returns per second: answers; p99: milliseconds; processor: microseconds of the service for each answer; generator:
 *     how busy the one who asks was, from 0 to 1
 */
export const load = async ({ url, pid, requests, status, connections, seconds }) => {
  const times = [];
  let [first, last] = [undefined, undefined];
  const before = { service: processorTime(pid), generator: process.cpuUsage(), at: performance.now() };
  const running = autocannon({ url, connections, duration: seconds, requests, timeout: 30 });
  running.on('response', (client, code, bytes, milliseconds) => {
    times.push(milliseconds);
    last = performance.now();
    first ??= last;
  });
  const result = await running;
  requireRight({ url, status }, result);
  const elapsed = (performance.now() - before.at) / 1000;
  const { user, system } = process.cpuUsage(before.generator);
  const sorted = Float64Array.from(times).sort();
  return {
    answers: sorted.length,
    perSecond: ((sorted.length - 1) / (last - first)) * 1000,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    processor: before.service === undefined ? undefined
      : ((processorTime(pid) - before.service) / sorted.length) * 1e6,
    generator: (user + system) / 1e6 / elapsed,
  };
};
