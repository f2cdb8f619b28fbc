// Makes elements. Text always goes in as text: nothing that comes from a page is ever taken for markup.

const LONGEST = 6000, FIRST = 4000, LAST = 1000;

/** Of an endless text its beginning and end: one word must not hang the browser. */
const shortened = (text) => (text.length <= LONGEST ? text : `${text.slice(0, FIRST)} [${text.length - FIRST - LAST} characters left out] ${text.slice(-LAST)}`);

/** Characters that turn the direction of what follows, or that cannot be seen, one by one made visible. */
export const harmless = (text) => shortened(String(text)).replace(/[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '\uFFFD');

/** h('p.small', {id: 'x', onclick: f}, 'text', element) */
export function h(kind, attributes = {}, ...children) {
  const [tag, ...classes] = kind.split('.');
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : harmless(child));
  }
}

export function fill(element, ...children) {
  element.replaceChildren();
  append(element, children);
}

/** Text of a stranger, which keeps its own direction to itself. */
export const own = (text) => h('bdi', {}, text);
export const loading = (text) => h('p.loading', { role: 'status' }, text);
export const fault = (error, again) => h('div.fault', { role: 'alert' }, h('p', {}, error.message),
  again && h('button', { type: 'button', onclick: again }, 'Try again'));
export const empty = (...text) => h('p.empty', {}, ...text);
export const byId = (id) => document.getElementById(id);
export const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;

/** Odds as a factor: 0.69 is "×2.0". */
export const factor = (logOdds) => {
  const value = Math.exp(Math.abs(logOdds));
  return `×${value >= 10 ? value.toFixed(0) : value >= 1.095 ? value.toFixed(1) : value.toFixed(2)}`;
};
