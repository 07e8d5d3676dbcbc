/** Whether a process with that number is running. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, and runs all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
