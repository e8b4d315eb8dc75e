// Commands for browser tests: { 'forced-colors': 'active' } and other media features, where the engine can pretend, and
// the size of the window, where it can be set.

const clients = new WeakMap(); // what one client has set, another does not take back

/** @returns a plugin for @web/test-runner; a command answers `{ done: false }` where the engine cannot */
export function emulatedFeatures() {
  return {
    name: 'emulated-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-features' && command !== 'resize-window') return undefined;
      if (session.browser.type !== 'puppeteer') return { done: false };
      if (command === 'resize-window') {
        await session.browser.getPage(session.id).setViewport(payload);
        return { done: true };
      }
      const page = session.browser.getPage(session.id);
      try {
        const client = clients.get(page) ?? (await page.createCDPSession());
        clients.set(page, client);
        const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
        await client.send('Emulation.setEmulatedMedia', { features });
        return { done: true };
      } catch {
        return { done: false }; // Firefox speaks another protocol
      }
    },
  };
}
