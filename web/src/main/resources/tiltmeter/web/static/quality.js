// Judging a random sample by eye. r, w and u judge the record that has the focus.
import { get, post } from './api.js';
import { byId, empty, fault, fill, h, own } from './dom.js';

const may = byId('quality').dataset.mayChange === 'true';
const FAULTS = ['no-event', 'type', 'actor', 'recipient', 'status', 'date'];
const percent = (v) => `${Math.round(v * 1000) / 10} %`;

async function result() {
  try {
    const found = await get('/quality');
    const part = (title, rows) => rows.length > 0 && h('section', {}, h('h2', {}, title), h('table', {}, h('caption.hidden-text', {}, title),
      h('thead', {}, h('tr', {}, ['', 'right', 'judged', 'unclear', 'precision', '95 % interval'].map((t, i) => h(i ? 'th.num' : 'th', { scope: 'col' }, t)))),
      h('tbody', {}, rows.map((r) => h('tr', {}, h('th', { scope: 'row' }, own(r.part)), h('td.num', {}, r.correct), h('td.num', {}, r.judged), h('td.num', {}, r.unclear),
        h('td.num', {}, r.precision === null ? '–' : percent(r.precision)), h('td.num', {}, r.precision === null ? '–' : `${percent(r.low)} to ${percent(r.high)}`))))));
    fill(byId('result'), found.all.length ? h('div.columns', {}, part('All', found.all), part('By type', found.type), part('By outlet', found.outlet)) : empty('Nothing has been judged yet. Twenty judgements already say something; a hundred say it well.'));
  } catch (error) { fill(byId('result'), fault(error, result)); }
}

async function draw() {
  const name = byId('draw-form').elements.draw.value.trim() || '1';
  try {
    const { rows } = await get('/quality/draw', { draw: name });
    const judged = () => { byId('done').textContent = `${rows.filter((r) => r.verdict).length} of ${rows.length} judged`; };
    judged();
    fill(byId('judge'), rows.length ? h('ol.plain', {}, rows.map((r) => item(r, name, judged))) : empty('There is no record between two parties to judge.'));
  } catch (error) { fill(byId('judge'), fault(error, draw)); }
}

function item(r, name, judged) {
  const line = h('li.card', { tabindex: may ? '0' : null });
  const judge = async (verdict, wrong = null) => {
    try {
      await post('/quality/labels', { event: r.id, article: r.article, verdict, fault: wrong, draw: name });
      r.verdict = verdict; r.fault = wrong;
      paint(); judged(); result();
    } catch (error) { line.append(fault(error)); }
  };
  const paint = () => fill(line, h('p', {}, own(r.actor_text), ' (', r.actor_code, ') ', h('span.type', {}, r.type), r.mutual ? ' ↔ ' : ' → ', own(r.recipient_text), ' (', r.recipient_code, ') ', r.status !== 'happened' && h(`span.badge.${r.status}`, {}, r.status), ' ', r.voice !== 'AUTHOR' && h('span.badge', {}, 'says ', own(r.voice))),
    h('p.words', {}, own(r.quote.replace(/\s+/g, ' '))), h('p.small.quiet', {}, own(r.publisher || 'no name'), ', ', r.published || 'no date', ' ', h('a', { href: `/article/${encodeURIComponent(r.article)}` }, 'in its text')),
    may ? h('p', {}, h('span.segments', { role: 'group', 'aria-label': 'Verdict' }, ['right', 'wrong', 'unclear'].map((v) => h('button', { type: 'button', 'aria-pressed': String(r.verdict === v), onclick: () => judge(v) }, v))), ' ',
      r.verdict === 'wrong' && h('label.small', {}, 'first fault ', (() => { const s = h('select', { onchange: (e) => judge('wrong', e.target.value || null) }, h('option', { value: '' }, '?'), FAULTS.map((f) => h('option', { value: f, selected: r.fault === f }, f))); return s; })())) : r.verdict && h('p.small', {}, r.verdict));
  line.addEventListener('keydown', (event) => {
    const verdict = { r: 'right', w: 'wrong', u: 'unclear' }[event.key];
    if (verdict && may && event.target === line) { event.preventDefault(); judge(verdict).then(() => line.nextElementSibling?.focus()); }
  });
  paint();
  return line;
}

byId('draw-form').addEventListener('submit', (event) => { event.preventDefault(); draw(); });
result();
draw();
