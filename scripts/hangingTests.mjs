// A reporter of vitest that ends a run in which a test never gives way: its own limit cannot stop a loop without an end.
import { spawnSync } from 'node:child_process';

export default class HangingTests {
  /** What has begun and not ended. */
  running = new Map();
  timer = undefined;

  onInit({ config, projects }) {
    const limits = projects.map((project) => project.config.testTimeout);
    this.patience = 2 * Math.max(config.testTimeout, ...limits);
    this.wait();
  }
  onTestModuleStart(module) {
    this.running.set(module.id, module.relativeModuleId);
    this.wait();
  }
  onTestCaseReady(test) {
    this.running.set(test.id, `${test.module.relativeModuleId} > ${test.fullName}`);
    this.wait();
  }
  onTestCaseResult(test) {
    this.running.delete(test.id);
    this.wait();
  }
  onTestModuleEnd(module) {
    this.running.delete(module.id);
    this.wait();
  }
  onTestRunEnd() {
    clearTimeout(this.timer);
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.end(), this.patience);
    this.timer.unref();
  }
  end() {
    console.error(
      `No test ended for ${this.patience / 1000} s. Under way:\n  ${[...this.running.values()].join('\n  ')}`,
    );
    // A process that is busy for ever does not hear that it is over.
    if (process.platform !== 'win32') spawnSync('pkill', ['-KILL', '-P', String(process.pid)]);
    process.exit(1);
  }
}
