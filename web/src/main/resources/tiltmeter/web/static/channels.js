// Behind the switches: the lean by words alone, likeness to the sides, costly acts one by one, variants as lines.
import { empty, fill, h, own } from './dom.js';
import { names } from './river.js';
import { go, read } from './state.js';

const asSteps = (data, points) => data.steps.map((step, i) => ({ ...step, tilt: points[i]?.tilt || null, known: null, stories: points[i]?.stories ?? 0, printings: points[i]?.stories ?? 0 }));

/** The answer as if words were all there is. */
export function positions(data, more) {
  const steps = more.positions.length === data.steps.length ? asSteps(data, more.positions)
    : data.steps.map((s) => { const p = more.positions.find((q) => q.start === s.start); return { ...s, tilt: p?.tilt || null, known: null, stories: p?.stories ?? 0, printings: p?.stories ?? 0 }; });
  return { ...data, steps, breaks: [], sentence: 'By words alone: what its officials say of each side.' };
}

export function variants(more, state) {
  const lines = [];
  if (state.leave === '1') {
    for (const end of ['low', 'high']) lines.push({ steps: more.outlets.map((r) => ({ tilt: r[end] === null ? null : { median: r[end] } })) });
  }
  if (state.state === '1' && more.without_state) lines.push({ steps: more.without_state });
  return lines;
}

export function overlayWords(box, more, state) {
  const said = [];
  if (state.leave === '1') {
    const last = [...more.outlets].reverse().find((r) => r.low !== null);
    said.push(last ? `Grey lines: the lowest and highest median with one family of outlets left out; at the end ${last.low_without ? `lowest without ${last.low_without}` : 'none lowers it'}, ${last.high_without ? `highest without ${last.high_without}` : 'none raises it'}${last.lost ? `; without ${last.lost} there is no figure` : ''}.` : 'There are fewer than two families of outlets, so none can be left out.');
  }
  if (state.state === '1') said.push(more.without_state ? 'Grey line: the median without outlets that a state directs.' : 'No outlet that a state directs is among those counted.');
  fill(box, said.map((text) => h('p.small.quiet', {}, text)));
}

/** How the country treats third parties beside how the sides treat them. */
export function likeness(box, data, more, nameOf) {
  const like = more.likeness;
  const share = (v, n) => (n > 0 ? `${Math.round(v * 100)} %` : '–');
  const figure = (v) => (v ? `${v.value.toFixed(2)} (95 % ${v.low95.toFixed(2)} to ${v.high95.toFixed(2)})` : 'too few third parties');
  fill(box, h('h3', {}, 'By the company it keeps'), h('dl.facts-list', {}, h('dt', {}, `Like ${names(data.between)}`), h('dd', {}, figure(like.with_a)), h('dt', {}, `Like ${names(data.and)}`), h('dd', {}, figure(like.with_b)), h('dt', {}, 'Difference'), h('dd', {}, figure(like.lean))),
    like.third_parties.length > 0 && h('details', {}, h('summary', {}, `${like.third_parties.length} third parties`), h('div.scroll', { tabindex: '0', role: 'region', 'aria-label': 'Third parties' }, h('table', {}, h('caption', {}, 'Share of cooperative acts with each'),
      h('thead', {}, h('tr', {}, ['Who', data.country.name, names(data.between), names(data.and)].map((t, i) => h(i ? 'th.num' : 'th', { scope: 'col' }, t)))),
      h('tbody', {}, like.third_parties.slice(0, 30).map((t) => h('tr', {}, h('th', { scope: 'row' }, own(nameOf(t.code))), h('td.num', {}, share(t.country, t.votes)), h('td.num', {}, share(t.a, t.votes_a)), h('td.num', {}, share(t.b, t.votes_b)))))))));
}

/** Few, and read one by one. */
export function costly(box, data, more) {
  const { period } = read();
  const shown = more.costly.filter((a) => !period || (a.day && a.day >= period.start && a.day <= period.end)).reverse();
  box.removeAttribute('role'); box.removeAttribute('aria-label'); box.removeAttribute('tabindex');
  for (const name of ['valuemin', 'valuemax', 'valuenow', 'valuetext']) box.removeAttribute(`aria-${name}`);
  box.onkeydown = null;
  if (!shown.length) { fill(box, empty('No act that costs something is told as a fact here: no sanction, aid, signed agreement, force or mobilisation.')); return; }
  fill(box, h('div.scroll.list', {}, h('table', {}, h('caption', {}, `Acts that cost their doer something, latest first: ${shown.length}. Each also counts among the dealings.`),
    h('thead', {}, h('tr', {}, ['Day', 'Act', 'Speaks for'].map((t) => h('th', { scope: 'col' }, t)))),
    h('tbody', {}, shown.map((a) => h('tr', {}, h('td.num', {}, a.day || 'no date'),
      h('td', {}, h('button.act', { type: 'button', onclick: () => go({ event: a.events[0], story: a.story }) }, own(a.actor_name), ' ', h(a.cooperative ? 'span.type.coop' : 'span.type.conf', {}, a.type), a.symmetric ? ' ↔ ' : ' → ', own(a.recipient_name))),
      h('td', {}, h(a.side > 0 ? 'span.side-a' : 'span.side-b', {}, names(a.side > 0 ? data.between : data.and)))))))));
}
