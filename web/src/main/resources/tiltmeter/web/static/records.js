// The records of the period that is marked, newest first, page by page.
import { get } from './api.js';
import { members } from './bottom.js';
import { byId, empty, fault, fill, h, loading, own } from './dom.js';
import { country, go, read } from './state.js';

const COSTLY = ['SANCTION', 'AID', 'COERCE', 'MOBILIZE', 'ASSAULT'];
let asked = 0;

export async function show(data, nameOf) {
  const box = byId('records');
  const state = read();
  const mine = ++asked;
  fill(box, loading('fetching records'));
  const params = { with: [country], other: members(data), limit: 40,
    from: state.period?.start || state.from, to: state.period?.end || state.to };
  try {
    const page = await get('/events', params);
    if (mine !== asked) return;
    if (!page.rows.length) {
      fill(box, empty(state.period ? 'No record in this period.' : 'No record between these parties.', ' ', state.period && h('button', { type: 'button', onclick: () => go({ sel: '' }) }, 'All periods')));
      return;
    }
    const body = h('tbody', {});
    const more = h('p', {});
    fill(box, h('div.scroll', {}, h('table.stack', {}, h('caption.hidden-text', {}, 'Records'),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Day'), h('th', { scope: 'col' }, 'Act'), h('th', { scope: 'col' }, 'Words'), h('th', { scope: 'col' }, 'Outlet'))), body)), more);
    const add = (found) => {
      body.append(...found.rows.map((e) => row(e, state, nameOf)));
      fill(more, found.next && h('button', { type: 'button', onclick: async (event) => {
        event.target.disabled = true;
        try { add(await get('/events', { ...params, cursor: found.next })); } catch (error) { fill(more, fault(error)); }
      } }, 'Older records'));
    };
    add(page);
  } catch (error) {
    if (mine === asked) fill(box, fault(error, () => show(data, nameOf)));
  }
}

function row(e, state, nameOf) {
  const who = (p) => (p ? own(p.code ? nameOf(p.code) : p.text) : h('span.quiet', {}, '?'));
  return h('tr', {}, h('td.num', {}, e.when ? e.when[1] : h('span.quiet', {}, e.published || 'no date')),
    h('td', {}, h('button.act', { type: 'button', 'data-event': e.id, 'aria-current': state.event === e.id ? 'true' : null, onclick: () => go({ event: e.id, story: e.story }) },
      who(e.actor), ' ', h(`span.type.${/COOP/.test(e.quad) ? 'coop' : 'conf'}`, {}, e.type), e.symmetric ? ' ↔ ' : ' → ', who(e.recipient), ' ',
      e.status !== 'happened' && h(`span.badge.${e.status}`, {}, e.status), ' ', e.voice !== 'AUTHOR' && h('span.badge', {}, 'says ', own(nameOf(e.voice))), ' ',
      e.denied_by.length > 0 && h('span.badge.denied', {}, 'denied'), ' ', COSTLY.includes(e.type) && h('span.badge', {}, 'costly'))),
    h('td.words.small', {}, own(e.quote.replace(/\s+/g, ' '))), h('td.small', {}, own(e.publisher || 'no name')));
}
