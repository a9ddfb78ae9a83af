// What a recorder emits, wherever it sends it: kept as text, and answered as its own server would.

const kept = [];

/** Keeps what is emitted; bytes are read as text, and unpacked where they were packed. */
export function emit(what) {
  if (typeof what === 'string') kept.push(what);
  else if (what instanceof Blob) kept.push(what.arrayBuffer().then(unpacked));
  else if (what instanceof ArrayBuffer || ArrayBuffer.isView(what)) kept.push(unpacked(what));
  else if (what instanceof FormData) [...what].flat().forEach(emit);
  else kept.push(String(stringify(what, withBytes)));
}

const { stringify } = JSON;
const { fetch, Worker, Blob: OwnBlob } = window;
const decode = (bytes) => new TextDecoder().decode(bytes);

/** Bytes in a message to a worker are read too. */
const withBytes = (_, value) => (ArrayBuffer.isView(value) ? decode(value) : value);

async function unpacked(bytes) {
  for (const format of ['gzip', 'deflate', 'deflate-raw']) {
    try {
      return decode(await new Response(new OwnBlob([bytes]).stream().pipeThrough(new DecompressionStream(format))).arrayBuffer());
    } catch {
      // Not packed so.
    }
  }
  return decode(bytes);
}

/** Hears whatever leaves the page for a recorder's server, which is at `.example`, or goes to a worker of its own. */
export function listen(answer = () => ({})) {
  const isTheirs = (url) => /\.example\b/.test(url);
  window.fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    if (!isTheirs(url)) return fetch(input, init);
    emit(url);
    if (init?.body) emit(init.body);
    if (input instanceof Request) emit(await input.clone().arrayBuffer());
    return new Response(stringify(answer(url)), { headers: { 'content-type': 'application/json' } });
  };
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    this.overheard = isTheirs(String(url));
    if (this.overheard) emit(String(url));
    return open.call(this, method, this.overheard ? 'data:application/json,{}' : url, ...rest);
  };
  XMLHttpRequest.prototype.send = function (body) {
    if (this.overheard && body) emit(body);
    return send.call(this, this.overheard ? null : body);
  };
  navigator.sendBeacon = (url, body) => (emit(String(url)), body && emit(body), true);
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (message, ...rest) {
    emit(message);
    return postMessage.call(this, message, ...rest);
  };
}

/** Everything that was emitted so far. */
window.overheard = async () => (await Promise.all(kept)).join('\n');
