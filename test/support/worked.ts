// How long this process has worked, which, unlike the time on the clock, does not grow with what else the machine does.

/** @returns milliseconds of its processors since it began */
export function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
