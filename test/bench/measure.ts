/** Best of several runs in ms: by the clock, and in processor time, which other programs on the machine disturb less. */
export interface Measured {
  readonly wall: number;
  readonly cpu: number;
  /** Half of the runs took no longer, in ms by the clock. The best run of a small job never meets the garbage collector; a usual one does. */
  readonly usual: number;
}

const WARM_UP = 3;

/** Measures a job on inputs made fresh for every run, so that nothing is remembered of the run before; `made` is not measured. */
export function measure<T>(runs: number, make: () => T, job: (input: T) => unknown): Measured {
  let wall = Infinity;
  let cpu = Infinity;
  const all: number[] = [];
  for (let run = -WARM_UP; run < runs; run += 1) {
    const input = make();
    const began = process.cpuUsage();
    const start = performance.now();
    job(input);
    const took = performance.now() - start;
    const { user, system } = process.cpuUsage(began);
    if (run < 0) continue;
    all.push(took);
    wall = Math.min(wall, took);
    cpu = Math.min(cpu, (user + system) / 1000);
  }
  return { wall, cpu, usual: all.sort((a, b) => a - b)[all.length >> 1]! };
}
