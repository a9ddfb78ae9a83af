// Runs before the widget and keeps what a test has to see of a page: closed roots, console messages, broken policies, events.
(() => {
  const roots = new WeakMap();
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attach(init) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  };

  const witness = { rootOf: (element) => roots.get(element), errors: [], warnings: [], violations: [], events: [] };

  for (const [kind, kept] of [['error', witness.errors], ['warn', witness.warnings]]) {
    console[kind] = (...parts) => kept.push(parts.join(' '));
  }
  addEventListener('error', (event) => witness.errors.push(`uncaught: ${event.message}`));
  addEventListener('unhandledrejection', (event) => witness.errors.push(`unhandled: ${event.reason}`));
  document.addEventListener('securitypolicyviolation', (event) => witness.violations.push(`${event.effectiveDirective}: ${event.blockedURI}`));
  for (const name of ['opened', 'closed', 'progressed', 'completed', 'delivered', 'failed']) {
    document.addEventListener(`preconsult-${name}`, (event) => witness.events.push(event));
  }

  window.witness = witness;
})();
