// Sets a record right: first what would change, then the rule itself. A rule outlives every re-reading.
import { post } from './api.js';
import { empty, fault, fill, h, loading, own } from './dom.js';

const TYPES = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'];
const STATUSES = ['happened', 'negated', 'planned', 'possible'];
const WHO = 'tiltmeter-author';

export function form(found, may, done) {
  const e = found.event;
  if (!may) return h('details', {}, h('summary', {}, 'This is wrong'), empty('Setting a record right needs the token. ', h('a', { href: '/settings' }, 'Enter it under Settings'), '.'));
  const out = h('div', { 'aria-live': 'polite' });
  const choice = (name, values, now) => h('select', { name }, h('option', { value: '' }, `${now || 'nobody'} (as read)`), values.filter((v) => v !== now).map((v) => h('option', { value: v }, v)));
  const code = (p) => (p && p.code) || '';
  const box = h('form.ask', {},
    h('label', {}, 'Act', choice('type', TYPES, e.type)), h('label', {}, 'Happened?', choice('status', STATUSES, e.status)),
    h('label', {}, 'Who', h('input.short', { name: 'actor', placeholder: code(e.actor) || '?' })), h('label', {}, 'To whom', h('input.short', { name: 'recipient', placeholder: code(e.recipient) || '?' })),
    h('label', {}, 'By', h('input', { name: 'author', required: true, value: remembered() })), h('label', {}, 'Because', h('input', { name: 'reason', required: true })),
    h('button', { type: 'button', 'data-preview': true, onclick: () => preview({}) }, 'See what changes'), h('button', { type: 'button', 'data-withdraw': true, onclick: () => preview({ withdrawn: 'yes' }) }, 'No such event'));
  const asked = (extra) => {
    const body = { event: e.id, ...extra };
    for (const name of ['type', 'status', 'actor', 'recipient']) if (box.elements[name].value.trim() && !extra.withdrawn) body[name] = box.elements[name].value.trim();
    return body;
  };
  async function preview(extra) {
    const body = asked(extra);
    fill(out, loading('looking'));
    try {
      const seen = await post('/corrections/preview', body);
      fill(out, seen.effects.length ? [h('table', {}, h('caption', {}, `${seen.records} ${seen.records === 1 ? 'record' : 'records'} in ${seen.articles} ${seen.articles === 1 ? 'text' : 'texts'} would change`),
        h('thead', {}, h('tr', {}, ['Field', 'now', 'then'].map((t) => h('th', { scope: 'col' }, t)))),
        h('tbody', {}, seen.effects.slice(0, 40).map((f) => h('tr', {}, h('td', {}, f.field), h('td', {}, own(f.before ?? '–')), h('td', {}, own(f.after ?? '–')))))),
        h('p', {}, h('button.main', { type: 'button', 'data-apply': true, onclick: () => apply(body) }, 'Make this correction'))] : empty('Nothing would change.'));
    } catch (error) { fill(out, fault(error)); }
  }
  async function apply(body) {
    const author = box.elements.author.value.trim(), reason = box.elements.reason.value.trim();
    if (!author || !reason) { fill(out, h('p.note', {}, 'Say who you are and why; both stay with the rule.')); return; }
    try {
      localStorage.setItem(WHO, author);
      await post('/corrections', { ...body, author, reason });
      fill(out, h('p', { role: 'status' }, 'Corrected. The figures are being made anew.'));
      done();
    } catch (error) { fill(out, fault(error)); }
  }
  return h('details', {}, h('summary', {}, 'This is wrong'), box, out);
}

function remembered() {
  try { return localStorage.getItem(WHO) || ''; } catch { return ''; }
}
