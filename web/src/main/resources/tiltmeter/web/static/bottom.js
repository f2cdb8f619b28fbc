// Below the fold: outlets with the figure without each, the question as SQL, export, alerts.
import { address, get, post } from './api.js';
import { byId, empty, fault, fill, h, loading, own } from './dom.js';
import { country, go, link, read } from './state.js';

const TABS = ['outlets', 'query', 'export', 'alert'];

export function show(data, may) {
  const state = read();
  const tab = TABS.includes(state.tab) ? state.tab : 'outlets';
  for (const button of byId('tabs').querySelectorAll('[role="tab"]')) {
    const chosen = button.dataset.tab === tab;
    button.setAttribute('aria-selected', String(chosen));
    button.tabIndex = chosen ? 0 : -1;
    button.onclick = () => go({ tab: button.dataset.tab });
    button.onkeydown = (event) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!by) return;
      event.preventDefault();
      const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length];
      go({ tab: next });
      byId(`tab-${next}`).focus();
    };
  }
  const pane = byId('pane');
  pane.setAttribute('aria-labelledby', `tab-${tab}`);
  ({ outlets, query, export: exports, alert })[tab](pane, data, may);
}

async function outlets(pane, data) {
  const state = read();
  fill(pane, loading('counting outlets'));
  try {
    const { rows } = await get('/outlets', { with: country, from: state.period?.start, to: state.period?.end });
    const share = new Map(data.outlets.map((o) => [o.outlet, o]));
    fill(pane, rows.length ? h('div.scroll', { tabindex: '0', role: 'region', 'aria-label': 'Outlets' }, h('table', {}, h('caption', {}, 'Who told what was counted; an outlet that fell silent thins the figure without a word'),
      h('thead', {}, h('tr', {}, ...['Outlet', state.period ? 'Records in the marked period' : 'Records', 'Stories counted', 'told by nobody else', 'Last heard', 'Silent, days', ''].map((t, i) => h(i ? 'th.num' : 'th', { scope: 'col' }, t)))),
      h('tbody', {}, rows.filter((o) => !state.period || o.events).slice(0, 60).map((o) => h('tr', {}, h('td', {}, own(o.outlet)), h('td.num', {}, o.events), h('td.num', {}, share.get(o.outlet)?.stories ?? 0), h('td.num', {}, share.get(o.outlet)?.only ?? 0),
        h('td.num', {}, o.last_heard || ''), h('td.num', {}, o.silent_days ?? ''),
        h('td.num', {}, h('a', { href: link({ without: state.without.includes(o.outlet) ? state.without.filter((w) => w !== o.outlet) : [...state.without, o.outlet] }) }, state.without.includes(o.outlet) ? 'put back' : 'leave out'))))))) : empty('No outlet.'));
  } catch (error) {
    fill(pane, fault(error, () => outlets(pane, data)));
  }
}

/** All codes that ever belong to a side: of a bloc, its members. */
export const members = (data) => [...new Set([...data.between, ...data.and].flatMap((side) => side.members))];

function query(pane, data) {
  const state = read();
  const quote = (t) => `'${t.replaceAll("'", "''")}'`;
  const sides = members(data).map(quote).join(', ');
  const sql = [`SELECT coalesce(e.when_last, a.published) AS day, e.actor_code, e.type, e.recipient_code, e.status, e.voice, e.quote, a.publisher`,
    'FROM event e JOIN article a ON a.id = e.article',
    `WHERE ((e.actor_code = ${quote(country)} AND e.recipient_code IN (${sides})) OR (e.recipient_code = ${quote(country)} AND e.actor_code IN (${sides})))`,
    state.period && `  AND coalesce(e.when_last, a.published) BETWEEN DATE ${quote(state.period.start)} AND DATE ${quote(state.period.end)}`,
    'ORDER BY day DESC', 'LIMIT 200'].filter(Boolean).join('\n');
  const text = h('textarea', { rows: 9, id: 'sql', spellcheck: 'false' });
  text.value = sql;
  const result = h('div', { 'aria-live': 'polite' });
  const run = async () => {
    fill(result, loading('asking'));
    try {
      const found = await get('/query', { sql: text.value });
      fill(result, found.rows.length ? h('div.scroll', { tabindex: '0', role: 'region', 'aria-label': 'Answer' }, h('table', {}, h('caption', {}, `${found.rows.length} rows${found.more ? ', and more' : ''}`),
        h('thead', {}, h('tr', {}, found.columns.map((c) => h('th', { scope: 'col' }, c)))),
        h('tbody', {}, found.rows.map((r) => h('tr', {}, found.columns.map((c) => h('td', {}, r[c] === null ? '' : own(Array.isArray(r[c]) ? r[c].join(', ') : r[c]))))))))
        : empty('No row.'));
    } catch (error) { fill(result, fault(error)); }
  };
  fill(pane, h('p.quiet.small', {}, 'The records behind this view. One SELECT, read only, at most 1,000 rows and 10 seconds.'), h('label.hidden-text', { for: 'sql' }, 'SQL'), text,
    h('p', {}, h('button.main', { type: 'button', onclick: run }, 'Run')), result);
}

function exports(pane, data) {
  const state = read();
  const tilt = { country, between: state.between, and: state.and, from: state.from, to: state.to, by: state.by, without: state.without };
  const events = { with: country, other: members(data), from: state.period?.start, to: state.period?.end, limit: 500 };
  const item = (text, href) => h('li', {}, h('a', { href, download: '' }, text));
  fill(pane, h('ul', {}, item('Figures, CSV', address('/tilt', { ...tilt, format: 'csv' })), item('Figures with everything they rest on, JSON', address('/tilt', tilt)),
    item('Records of the period, CSV', address('/events', { ...events, format: 'csv' })), item('Records of the period, JSON', address('/events', events))),
    h('p.small.quiet', {}, 'Records come 500 at a time; the next page is named in the header X-Next-Cursor or the field "next". This address shows the same view again: '), h('pre', {}, location.href));
}

function alert(pane, data, may) {
  if (!may) {
    fill(pane, empty('Rules are changes and need the token. ', h('a', { href: '/settings' }, 'Enter it under Settings'), '.'));
    return;
  }
  const state = read();
  const result = h('div', { role: 'status' });
  const form = h('form.ask', { onsubmit: async (event) => {
    event.preventDefault();
    const field = (name) => form.elements[name].value;
    try {
      await post('/alerts/rules', { name: field('name'), kind: field('kind'), country, pole_a: state.between.join(','), pole_b: state.and.join(','), step: state.by || 'month', webhook: field('webhook'), mail: field('mail') });
      fill(result, h('p', {}, 'Watching. ', h('a', { href: '/alerts' }, 'All rules')));
    } catch (error) { fill(result, fault(error)); }
  } },
  h('label', {}, 'Tell me when', h('select', { name: 'kind' }, h('option', { value: 'break' }, 'the figure leaves its band'), h('option', { value: 'claim' }, 'a new claim, denial or doubt is read'), h('option', { value: 'costly' }, 'a new costly act is read'), h('option', { value: 'coverage' }, 'an outlet falls silent'))),
  h('label', {}, 'Call it', h('input', { name: 'name', required: true, value: `${data.country.name}: lean` })),
  h('label', {}, 'Webhook (optional)', h('input', { name: 'webhook', type: 'url', placeholder: 'https://' })),
  h('label', {}, 'Mail (optional)', h('input', { name: 'mail', type: 'email' })), h('button.main', {}, 'Watch'));
  fill(pane, h('p.quiet.small', {}, 'Every alert says what changed, against which baseline, which independent stories did it, and what would make it false. Mere copies raise none.'), form, result);
}
