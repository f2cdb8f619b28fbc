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

export const get = (path, params, signal) =>
  send(address(path, params), { headers: { Accept: 'application/json' }, signal });

const json = (method, path, body) => send(path, {
  method, headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: JSON.stringify(body),
});
export const post = (path, body) => json('POST', `/api/v1${path}`, body);
export const remove = (path) => send(`/api/v1${path}`, { method: 'DELETE' });
export const session = (token) => json('POST', '/session', { token });
export const leave = () => send('/session', { method: 'DELETE' });
