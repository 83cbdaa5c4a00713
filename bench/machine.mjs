// How the cores are shared out: one for the service that is measured, the others for who asks and for the database.
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const works = () => {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    return availableParallelism() > 1;
  } catch {
    return false;
  }
};

/**
 * Keeps this process, and what it starts from now on, off the first core.
 *
 * @returns what a command has to be started under to have the first core for itself; nothing where that can't be done
 */
export const shareOutCores = () => {
  if (!works()) {
    console.log('The services and the one who asks share the cores as they like: no taskset, or one core only.');
    return [];
  }
  const others = `1-${availableParallelism() - 1}`;
  execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', others, String(process.pid)], { stdio: 'ignore' });
  return ['taskset', '--cpu-list', '0'];
};
