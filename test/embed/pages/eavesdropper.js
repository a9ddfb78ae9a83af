// A page's own script that notes whatever it can learn without reaching into the chat: it listens everywhere, and asks everybody.
(() => {
  const heard = [];
  const strangers = new Set();
  const seen = new WeakSet();

  /** Keeps a value as text, and any node that is not the page's own. */
  const note = (what, value, depth = 0) => {
    if (typeof value === 'string' || typeof value === 'number') heard.push(`${what}: ${value}`);
    if (typeof value !== 'object' || value === null || depth > 2) return;
    if (value instanceof Node) {
      if (value.getRootNode() !== document && value !== document) strangers.add(what);
      return;
    }
    if (value instanceof Window || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Blob) return void value.text().then((text) => note(what, text));
    const names = value instanceof Event || value instanceof PerformanceEntry || value instanceof Animation ? Object.keys(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(value))) : [];
    for (const name of [...names, ...Object.keys(value)]) {
      try {
        note(`${what}.${name}`, value[name], depth + 1);
      } catch {
        // Not to be asked for.
      }
    }
    if (value instanceof Event) for (const place of value.composedPath()) note(`${what} path`, place, depth + 1);
  };

  const types = new Set(['focusin', 'focusout', 'compositionstart', 'compositionend', 'preconsult-opened', 'preconsult-progressed', 'preconsult-completed', 'preconsult-delivered']);
  for (const from of [window, document, document.documentElement, Document.prototype, HTMLElement.prototype, Element.prototype]) {
    for (const name in from) if (/^on[a-z]/.test(name)) types.add(name.slice(2));
  }
  for (const type of types) {
    // While an event goes down, any page sees that a key was pressed, and which: docs/privacy.md says so.
    const isKey = /^key|^(before)?input$|^composition|paste$/.test(type);
    addEventListener(type, (event) => note(type, event), !isKey);
  }
  for (const kind of ['log', 'info', 'debug', 'warn', 'error', 'table', 'dir']) {
    const say = console[kind];
    console[kind] = (...all) => (all.forEach((one) => note(`console.${kind}`, one)), say.apply(console, all));
  }
  const wrap = (on, name) => {
    const own = on[name];
    on[name] = function (...all) {
      all.forEach((one) => note(name, one));
      return own.apply(this, all);
    };
  };
  wrap(window, 'fetch');
  wrap(window, 'postMessage');
  wrap(window, 'open');
  wrap(navigator, 'sendBeacon');
  wrap(JSON, 'stringify');
  for (const name of ['pushState', 'replaceState']) wrap(history, name);
  for (const name of ['open', 'send', 'setRequestHeader']) wrap(XMLHttpRequest.prototype, name);
  for (const name of ['setItem', 'getItem']) wrap(Storage.prototype, name);
  for (const name of ['mark', 'measure']) wrap(performance, name);
  wrap(Document.prototype, 'execCommand');
  new MutationObserver((records) => records.forEach((record) => note('mutation', { on: record.target, to: record.target.outerHTML ?? record.target.data }))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of PerformanceObserver.supportedEntryTypes) new PerformanceObserver((list) => list.getEntries().forEach((entry) => note(type, entry))).observe({ type, buffered: true, durationThreshold: 16 });

  /** Asks everything that can be asked for now. */
  const look = () => {
    note('address', location.href);
    note('title', document.title);
    note('page', document.documentElement.outerHTML);
    note('words', document.body.innerText);
    note('focus', document.activeElement);
    note('cookie', document.cookie);
    note('storage', { ...localStorage, ...sessionStorage });
    note('history', history.state);
    note('name', window.name);
    document.getAnimations().forEach((animation) => note('animation', animation.effect?.target));
    performance.getEntries().forEach((entry) => note('entry', entry.toJSON()));
    const selection = getSelection();
    note('selection', selection.toString());
    for (const at of ['anchorNode', 'focusNode']) note(at, selection[at]);
    for (let x = 20; x < innerWidth; x += 60) {
      for (let y = 20; y < innerHeight; y += 60) {
        note('point', document.elementFromPoint(x, y));
        note('points', document.elementsFromPoint(x, y));
        note('caret', (document.caretPositionFromPoint?.(x, y) ?? { offsetNode: document.caretRangeFromPoint?.(x, y)?.startContainer })?.offsetNode);
      }
    }
  };
  window.eavesdropper = { look, heard: () => heard.join('\n'), strangers };
})();
