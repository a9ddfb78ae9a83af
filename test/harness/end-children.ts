import { readFileSync } from 'node:fs';

/** Ends every process this one has started and not seen the end of, with the groups they lead; for the way out only. */
export function endChildren(): void {
  for (const pid of children()) {
    end(-pid);
    end(pid);
  }
}

/** Ends a process, or with a negative id its whole group. */
export function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself, or leads no group.
  }
}

// Elsewhere than on Linux the browsers' drivers are trusted to end what they started.
function children(): number[] {
  try {
    return readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(/\s+/).map(Number).filter((pid) => pid > 0);
  } catch {
    return [];
  }
}
