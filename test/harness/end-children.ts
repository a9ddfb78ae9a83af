import { readFileSync } from 'node:fs';

/** Ends every process this one has started and not seen the end of, with the groups they lead and what they started; for the way out only. */
export function endChildren(): void {
  for (const pid of children()) {
    endTree(pid);
    end(-pid);
  }
}

/** Ends the process of a test file, with every process it has started in its turn. */
export function endProcessOf(file: string): void {
  for (const pid of children().filter((child) => commandOf(child).includes(file))) endTree(pid);
}

/** Ends a process, or with a negative id its whole group. */
export function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself, or leads no group.
  }
}

function endTree(pid: number): void {
  const below = children(pid);
  end(pid);
  for (const child of below) endTree(child);
}

// Elsewhere than on Linux the browsers' drivers are trusted to end what they started.
function children(pid = process.pid): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).map(Number).filter((child) => child > 0);
  } catch {
    return [];
  }
}

function commandOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
