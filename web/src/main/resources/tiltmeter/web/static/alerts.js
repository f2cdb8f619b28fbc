// What rules found, and the rules.
import { get, remove } from './api.js';
import { byId, empty, fault, fill, h, own } from './dom.js';

const may = byId('alerts').dataset.mayChange === 'true';

async function found() {
  try {
    const { rows } = await get('/alerts');
    fill(byId('found'), rows.length ? h('ol.plain', {}, rows.map((a) => h('li', {}, h('article.card', {},
      h('h3', {}, h('a', { href: a.link }, own(a.title))), h('p.small.quiet', {}, a.raised.replace('T', ' ').replace('Z', ' UTC'), ', rule ', own(a.rule_name),
        a.webhook_state !== 'none' ? `; webhook ${a.webhook_state}` : '', a.mail_state !== 'none' ? `; mail ${a.mail_state}` : ''),
      h('p', {}, own(a.changed)), h('dl.facts-list', {}, h('dt', {}, 'Against'), h('dd', {}, own(a.against)), h('dt', {}, 'False if'), h('dd', {}, own(a.doubt)),
        h('dt', {}, 'Stories'), h('dd', {}, a.stories.length ? a.stories.map((s, i) => [i ? ', ' : '', h('a', { href: `/story/${encodeURIComponent(s)}` }, s)]) : 'see the words'))))))
      : empty('No rule has found anything yet.'));
  } catch (error) { fill(byId('found'), fault(error, found)); }
}

async function rules() {
  try {
    const { rows } = await get('/alerts/rules');
    fill(byId('rules'), rows.length ? h('table', {}, h('caption.hidden-text', {}, 'Rules'), h('thead', {}, h('tr', {}, ['Name', 'Watches for', 'Question', 'Tells', ''].map((t) => h('th', { scope: 'col' }, t)))),
      h('tbody', {}, rows.map((r) => h('tr', {}, h('td', {}, own(r.name)), h('td', {}, r.kind), h('td', {}, h('a', { href: `/tilt/${r.country}?between=${r.pole_a}&and=${r.pole_b}` }, `${r.country} between ${r.pole_a.join(', ')} and ${r.pole_b.join(', ')}`)),
        h('td', {}, ['feed', r.webhook && 'webhook', r.mail && 'mail'].filter(Boolean).join(', ')),
        h('td', {}, may && h('button', { type: 'button', 'aria-label': `End ${r.name}`, onclick: async () => { await remove(`/alerts/rules/${r.id}`); rules(); } }, 'End')))))) : empty('There is no rule.'));
  } catch (error) { fill(byId('rules'), fault(error, rules)); }
}

found();
rules();
