// Keeps what went wrong on this page, for the test outside the frame to read.
window.troubles = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.troubles.push(`${event.violatedDirective} blocked ${event.blockedURI}`);
});
window.addEventListener('error', (event) => {
  window.troubles.push(`error: ${event.message}`);
});
window.addEventListener('unhandledrejection', (event) => {
  window.troubles.push(`unhandled: ${String(event.reason)}`);
});

window.warnings = [];
const { warn } = console;
console.warn = (...words) => {
  window.warnings.push(words.map(String).join(' '));
  warn(...words);
};
