/** The value below which a share of the sorted numbers lies. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Milliseconds as a person reads them. */
export function milliseconds(value) {
  if (value >= 100) return `${value.toFixed(0)} ms`;
  if (value >= 1) return `${value.toFixed(2)} ms`;
  return `${(value * 1000).toFixed(1)} µs`;
}

/** Rows as a table with aligned columns. */
export function table(rows) {
  const widths = rows[0].map((_cell, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map(
      (row) =>
        `  ${row.map((cell, column) => (column === 0 ? String(cell).padEnd(widths[column]) : String(cell).padStart(widths[column]))).join('   ')}`,
    )
    .join('\n');
}

/** How a figure grows with size: 1 is in proportion, 2 is with its square. Least squares over the logarithms. */
export function scaling(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (axis) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const up = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return up / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

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
export function startTimer() {
  const processor = processorTime();
  const wall = performance.now();
  return () => {
    const passed = performance.now() - wall;
    // Short times are precise enough as they are.
    return passed < 0.05 ? passed : Math.min(passed, processorTime() - processor);
  };
}
