// What the one screen shows stands in its address: every state can be linked to, and "back" goes back to it.
const LISTS = ['between', 'and', 'without'];
const TEXTS = ['from', 'to', 'by', 'channel', 'sel', 'story', 'event', 'tab', 'known', 'leave', 'state', 'set'];
const listeners = [];

export const country = document.getElementById('tilt')?.dataset.country;

export function read() {
  const query = new URLSearchParams(location.search);
  const state = {};
  for (const name of LISTS) state[name] = (query.get(name) || '').split(',').map((s) => s.trim()).filter(Boolean);
  for (const name of TEXTS) state[name] = query.get(name) || '';
  const [start, end] = state.sel.split('..');
  state.period = start && end ? { start, end } : null;
  return state;
}

export function link(changes) {
  const state = { ...read(), ...changes };
  const query = new URLSearchParams();
  for (const name of [...LISTS, ...TEXTS]) {
    const text = Array.isArray(state[name]) ? state[name].join(',') : state[name];
    if (text) query.set(name, text);
  }
  return `${location.pathname}?${query.toString().replaceAll('%2C', ',')}`;
}

/** Goes to a changed state; `step` false changes the address without a step to go back by. */
export function go(changes, step = true) {
  const before = read();
  const target = link(changes);
  if (target === location.pathname + location.search) return;
  history[step ? 'pushState' : 'replaceState'](null, '', target);
  tell(before);
}

function tell(before) {
  const now = read();
  const changed = new Set(Object.keys(now).filter((name) => JSON.stringify(now[name]) !== JSON.stringify(before?.[name])));
  listeners.forEach((listener) => listener(now, changed));
}

export function onChange(listener) {
  listeners.push(listener);
}

let last = read();
onChange((now) => { last = now; });
addEventListener('popstate', () => tell(last));
