const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/**
 * Starts measuring. The result is the smaller of the time on the wall and the processor time of the whole process: what
 * else runs on the machine is not counted, nor is what an engine leaves to other threads of its own.
 *
 * @returns {() => number} reads the milliseconds since then
 */
export function stopwatch() {
  const processor = processorTime();
  const wall = performance.now();
  return () => {
    const passed = performance.now() - wall;
    // Short times are precise enough as they are.
    return passed < 0.05 ? passed : Math.min(passed, processorTime() - processor);
  };
}
