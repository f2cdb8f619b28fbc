// The one screen: holds the parts together. What is shown stands in the address (state.js); parts only draw.
import { get } from './api.js';
import * as bottom from './bottom.js';
import * as channels from './channels.js';
import { byId, count, empty, fault, fill, h, loading } from './dom.js';
import * as evidence from './evidence.js';
import * as foreign from './foreign.js';
import * as movers from './movers.js';
import * as records from './records.js';
import * as riverChart from './river.js';
import { country, go, onChange, read } from './state.js';

const root = byId('tilt');
const may = root.dataset.mayChange === 'true';
let data = null;
let river = null;
let more = null;
let codes = new Map();
let asked = 0;

const nameOf = (code) => codes.get(code) || code;
const question = (state) => ({ country, between: state.between, and: state.and, from: state.from, to: state.to, by: state.by });

function learn(answer) {
  for (const side of [answer.country, ...answer.between, ...answer.and]) codes.set(side.code, side.name);
}

async function load() {
  const state = read();
  const mine = ++asked;
  if (!state.between.length || !state.and.length) {
    fill(byId('facts'));
    fill(byId('sentence'), 'Name two sides to lean between.');
    document.querySelector('#ask').closest('details').open = true;
    for (const id of ['chart', 'movers', 'records']) fill(byId(id), empty('Nothing to show yet.'));
    return;
  }
  fill(byId('chart'), loading('working out the lean'));
  try {
    const answer = await get('/tilt', { ...question(state), without: state.without });
    if (mine !== asked) return;
    data = answer;
    learn(answer);
    more = null;
    head();
    chart();
    movers.show(data);
    evidence.show(nameOf, strongest());
    bottom.show(data, may);
    records.show(data, nameOf);
    if (state.leave || state.state || state.channel) widen();
    if (state.set) overlay();
  } catch (error) {
    if (mine !== asked) return;
    fill(byId('facts'));
    fill(byId('sentence'));
    fill(byId('chart'), fault(error, load));
    for (const id of ['movers', 'records']) fill(byId(id), empty('Nothing to show.'));
  }
}

function head() {
  const b = data.basis;
  const first = data.steps[0], last = data.steps.at(-1);
  fill(byId('facts'), h('span', {}, first ? `${first.label} to ${last.label}, by ${data.step}` : 'no dated act'),
    h('span', {}, h('b', {}, b.stories), ` independent ${b.stories === 1 ? 'story' : 'stories'} from `, h('b', {}, b.outlets), ` ${b.outlets === 1 ? 'outlet' : 'outlets'}`),
    h('span', {}, `${count(b.articles, 'article', 'articles')}, ${count(b.copies, 'copy', 'copies')} folded`),
    h('span', {}, 'evidence: ', h('b', {}, data.grade)),
    h('span', {}, Object.entries(data.fates).filter(([k, n]) => n && k !== 'counted').map(([k, n]) => `${n} ${k}`).join(', '), ' not counted'),
    data.without.length ? h('span', {}, `without ${data.without.join(', ')} `, h('button', { type: 'button', onclick: () => go({ without: [] }) }, 'put back')) : null);
  fill(byId('sentence'), data.sentence);
  const form = byId('ask').elements;
  const state = read();
  Object.assign(form.from, { value: state.from }); Object.assign(form.to, { value: state.to }); Object.assign(form.by, { value: state.by || 'month' });
}

function chart() {
  const box = byId('chart');
  const state = read();
  const channel = state.channel || 'dealings';
  for (const button of byId('channels').querySelectorAll('button')) button.setAttribute('aria-pressed', String(button.dataset.channel === channel));
  for (const [id, name] of [['show-known', 'known'], ['show-outlets', 'leave'], ['show-state', 'state']]) {
    byId(id).checked = state[name] === '1';
    byId(id).disabled = channel !== 'dealings';
  }
  fill(byId('channel-more'));
  if (channel !== 'dealings' && !more) {
    fill(box, loading('weighing words, acts and variants; this takes a while'));
    return;
  }
  if (channel === 'costly') {
    river = null;
    fill(byId('table')); fill(byId('readout'));
    channels.costly(box, data, more);
    return;
  }
  const shown = channel === 'positions' ? channels.positions(data, more) : data;
  if (!shown.steps.length) {
    fill(box, empty('No dated act between these parties has been read. Import pages about them, or ask about others.'));
    fill(byId('readout')); fill(byId('table'));
    return;
  }
  const point = (index) => { if (river) river.point(index); fill(byId('readout'), riverChart.words(shown.steps[index], shown)); };
  const select = (period) => go({ sel: period ? `${period.start}..${period.end}` : '' });
  river = riverChart.draw(box, shown, { known: channel === 'dealings' && state.known === '1',
    variants: channel === 'dealings' ? [...(more ? channels.variants(more, state) : []), ...foreign.lines(shown, state.set)] : [], onPoint: point, onSelect: select });
  riverChart.walk(box, shown, river, { onPoint: point, onSelect: select, selection: () => read().period });
  riverChart.table(byId('table'), shown);
  if (channel === 'positions') channels.likeness(byId('channel-more'), data, more, nameOf);
  if (channel === 'dealings' && state.set) foreign.words(byId('channel-more'), data, state.set);
  if (channel === 'dealings' && more && (state.leave || state.state)) channels.overlayWords(byId('channel-more'), more, state);
  selection();
}

function selection() {
  const { period } = read();
  river?.select(period);
  fill(byId('selection'), period && [`marked: ${period.start} to ${period.end} `, h('button', { type: 'button', onclick: () => go({ sel: '' }) }, 'let go')]);
}

/** Fetches what is behind the other switches, once it is asked for. */
async function widen() {
  const mine = asked;
  const state = read();
  if (!more) {
    try {
      const answer = await get('/tilt/more', { ...question(state), without: state.without });
      if (mine !== asked) return;
      more = answer;
    } catch (error) {
      if (mine === asked) fill(byId(state.channel ? 'chart' : 'channel-more'), fault(error, widen));
      return;
    }
  }
  chart();
}

/** Fetches the lean in a set of others, once it is asked for. */
async function overlay() {
  const state = read();
  const mine = asked;
  try {
    await foreign.fetch(question(state), data, state.set);
    if (mine === asked) chart();
  } catch (error) {
    if (mine === asked) fill(byId('channel-more'), fault(error, overlay));
  }
}

onChange((state, changed) => {
  if (['between', 'and', 'from', 'to', 'by', 'without'].some((name) => changed.has(name))) { load(); return; }
  if (!data) return;
  if (['known', 'leave', 'state', 'channel'].some((name) => changed.has(name))) {
    chart();
    if (state.leave || state.state || state.channel) widen();
  }
  if (changed.has('set')) { chart(); foreign.choose(state.set); if (state.set) overlay(); }
  if (changed.has('sel')) { selection(); records.show(data, nameOf); }
  if (['sel', 'story', 'event'].some((name) => changed.has(name))) movers.show(data);
  if (changed.has('event')) { evidence.show(nameOf, strongest()); mark(); }
  if (changed.has('tab') || changed.has('sel')) bottom.show(data, may);
});

const strongest = () => data?.movers[0]?.acts[0]?.events[0] || null;

function mark() {
  for (const button of document.querySelectorAll('#records .act')) {
    if (button.dataset.event === read().event) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
}

byId('ask').addEventListener('submit', (event) => {
  event.preventDefault();
  const field = (name) => event.target.elements[name].value;
  const list = (name) => field(name).toUpperCase().replaceAll('BLOC:', 'bloc:').split(',').map((s) => s.trim()).filter(Boolean);
  const other = field('country').trim().toUpperCase();
  if (other !== country) {
    location.href = `/tilt/${encodeURIComponent(other)}?between=${list('between')}&and=${list('and')}`;
    return;
  }
  go({ between: list('between'), and: list('and'), from: field('from'), to: field('to'), by: field('by') === 'week' ? 'week' : '', sel: '', story: '', event: '' });
});
// A lean that nobody asked for yet takes seconds on a large ledger, and others may be before it.
document.addEventListener('waiting', ({ detail }) => {
  const text = byId('chart').querySelector('.loading');
  if (text && detail.path.startsWith('/tilt')) text.textContent = detail.waiting > 1 ? `working it out, ${detail.waiting - 1} before it` : 'working it out';
});
document.addEventListener('corrected', () => setTimeout(load, 900));
byId('swap').addEventListener('click', () => { const s = read(); go({ between: s.and, and: s.between }); });
byId('show-known').addEventListener('change', (event) => go({ known: event.target.checked ? '1' : '' }));
byId('show-state').addEventListener('change', (event) => go({ state: event.target.checked ? '1' : '' }));
for (const button of byId('channels').querySelectorAll('button')) {
  button.addEventListener('click', () => go({ channel: button.dataset.channel === 'dealings' ? '' : button.dataset.channel }));
}
byId('show-outlets').addEventListener('change', (event) => go({ leave: event.target.checked ? '1' : '' }));
addEventListener('keydown', (event) => {
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'j' || event.key === 'k') { event.preventDefault(); movers.step(event.key === 'j' ? 1 : -1); }
  if (event.key === 'Escape' && read().period) go({ sel: '' });
});

load();
foreign.offer(read().set, (set) => go({ set }));
get('/releases').then(({ rows }) => {
  const now = rows.find((r) => r.current);
  fill(byId('release'), now ? ['release ', h('b', { title: now.id }, now.name), `, ${now.made}`] : rows.length ? `changed since release ${rows[0].name}` : 'not released');
}).catch(() => {});
// Names of third parties are for the words beside the figures: the figures do not wait for them.
get('/countries').then(({ rows }) => {
  rows.forEach((r) => codes.set(r.code, r.name));
  evidence.again(nameOf);
}).catch(() => {});
