// Talks to the API of the server that the page came from. Every failure becomes an Error whose message can be shown.
async function answer(response) {
  if (response.status === 204) return null;
  const type = response.headers.get('Content-Type') || '';
  const body = type.includes('json') ? await response.json() : { detail: await response.text() };
  if (!response.ok) throw new Error(body.detail || `the server answered ${response.status}`);
  return body;
}

async function send(path, options) {
  let response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...options });
  } catch (lost) {
    if (lost.name === 'AbortError') throw lost;
    throw new Error('the server cannot be reached; is ./tiltmeter serve still running?');
  }
  return answer(response);
}

/** Parameters that are null, empty or an empty list are left out. */
export function address(path, params = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    const text = Array.isArray(value) ? value.join(',') : value;
    if (text !== null && text !== undefined && text !== '') query.set(name, text);
  }
  const text = query.toString().replaceAll('%2C', ',');
  return `/api/v1${path}${text ? `?${text}` : ''}`;
}

const pause = (millis) => new Promise((done) => setTimeout(done, millis));

/** Comes again for what takes long to work out; whoever shows it is told by an event how many are before it. */
export async function get(path, params, signal) {
  const where = address(path, params);
  for (let wait = 250; ; wait = Math.min(2000, wait * 1.5)) {
    const found = await send(where, { headers: { Accept: 'application/json', Prefer: 'respond-async' }, signal });
    if (found?.state !== 'being worked out') return found;
    document.dispatchEvent(new CustomEvent('waiting', { detail: { path, ...found } }));
    await pause(wait);
  }
}

const json = (method, path, body) => send(path, {
  method, headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: JSON.stringify(body),
});
export const post = (path, body) => json('POST', `/api/v1${path}`, body);
export const remove = (path) => send(`/api/v1${path}`, { method: 'DELETE' });
export const session = (token) => json('POST', '/session', { token });
export const leave = () => send('/session', { method: 'DELETE' });
