// Always open: the words of one record in their place, who says and denies it, what decided it.
import { get } from './api.js';
import { byId, count, empty, fault, fill, h, loading, own } from './dom.js';
import { form } from './correct.js';
import { read } from './state.js';

let asked = 0;
let last = null;

/** Writes the same record again, with names that have come to be known. */
export function again(nameOf) {
  if (last) fill(byId('evidence'), ...panel(last, nameOf));
}

/** Shows the record that was opened, else the first of the story that moved the figure most. */
export async function show(nameOf, strongest = null) {
  const box = byId('evidence');
  const event = read().event || strongest;
  if (!event) {
    fill(box, empty('Open a story or a record, and the sentences that it rests on stand here.'));
    return;
  }
  const mine = ++asked;
  fill(box, loading('fetching the words'));
  try {
    const found = await get(`/events/${encodeURIComponent(event)}`);
    if (mine !== asked) return;
    last = found;
    fill(box, ...panel(found, nameOf));
  } catch (error) {
    if (mine === asked) fill(box, fault(error, () => show(nameOf)));
  }
}

function panel(found, nameOf) {
  const e = found.event;
  const who = (p) => (p ? own(p.code ? nameOf(p.code) : p.text) : h('span.quiet', {}, 'nobody named'));
  return [
    h('h3', {}, own(found.title || 'Without a title')),
    h('p.small.quiet', {}, own(found.publisher || 'no outlet named'), ', ', found.published || 'no date',
      found.published_from ? ` (${found.published_from})` : '', '. ', h('a', { href: `/article/${encodeURIComponent(found.article)}#s${e.sentence}` }, found.more ? `whole text, ${found.more} more sentences` : 'whole text')),
    h('p', {}, who(e.actor), ' ', h('span.type', {}, e.type), e.symmetric ? ' ↔ ' : ' → ', who(e.recipient), ' ',
      e.status !== 'happened' && h(`span.badge.${e.status}`, {}, e.status), ' ', e.voice !== 'AUTHOR' && h('span.badge', {}, 'says ', own(nameOf(e.voice)))),
    h('div.text', {}, found.sentences.map((s) => [h(s.number === e.sentence ? 'span.s' : 'span.s.far', {}, own2(s.pieces)), ' '])),
    ledger(found, nameOf),
    why(found, e),
    form(found, document.getElementById('tilt').dataset.mayChange === 'true', () => document.dispatchEvent(new Event('corrected'))),
    printings(found),
  ];
}

const own2 = (pieces) => h('bdi', {}, pieces.map((p) => (p.roles.length ? h(`mark.${p.roles.join('.')}`, { title: p.roles.join(', ') }, p.text) : p.text)));

function ledger(found, nameOf) {
  const c = found.claim;
  const list = (codes) => (codes && codes.length ? codes.map((code, i) => [i ? ', ' : '', code === 'AUTHOR' ? 'the article' : own(nameOf(code))]) : h('span.quiet', {}, 'nobody'));
  if (!c) return h('section', {}, h('h3', {}, 'Claim ledger'), h('p.small.quiet', {}, 'Only the article itself tells this; nobody is on record to claim or deny it.'));
  const outlets = c.stated_by.filter(Boolean);
  return h('section', {}, h('h3', {}, 'Claim ledger'), h('dl.facts-list', {},
    h('dt', {}, 'Said by'), h('dd', {}, list(c.said_by)), h('dt', {}, 'Denied by'), h('dd', {}, list(c.denied_by)),
    h('dt', {}, 'Doubted by'), h('dd', {}, list(c.doubted_by)), c.withdrawn_by.length > 0 && [h('dt', {}, 'Taken back by'), h('dd', {}, list(c.withdrawn_by))],
    h('dt', {}, 'As a fact'), h('dd', {}, outlets.length ? [`told so by ${count(outlets.length, 'outlet', 'outlets')}: `, own(outlets.slice(0, 4).join(', ')), outlets.length > 4 ? ' …' : ''] : h('span.quiet', {}, 'told so by no outlet'))),
  h('details', {}, h('summary', {}, `Every telling: ${c.tellings} in ${count(c.articles, 'article', 'articles')}`),
    h('ul.plain.small', {}, c.told.slice(0, 12).map((t) => h('li', {}, t.said || 'no date', ' ', t.who === 'AUTHOR' ? 'the article' : own(nameOf(t.who)), ' ', h(t.position === 'denies' ? 'span.badge.denied' : 'span.badge', {}, t.position), ' ', h('a', { href: `/article/${encodeURIComponent(t.article)}#s${t.sentence}` }, own(t.publisher || 'no name'))))),
    h('p.small', {}, h('a', { href: `/claim/${encodeURIComponent(c.id)}` }, 'the claim with all its words'))));
}

function why(found, e) {
  const when = e.when ? (e.when[0] === e.when[1] ? e.when[0] : `${e.when[0]} to ${e.when[1]}`) : 'not told';
  return h('details', {}, h('summary', {}, 'Why this code'), h('dl.facts-list', {},
    h('dt', {}, 'Rule'), h('dd', {}, e.why.rule), h('dt', {}, 'Sure to'), h('dd', {}, `${Math.round(e.confidence * 100)} %`),
    h('dt', {}, 'Also weighed'), h('dd', {}, e.why.alternatives.length ? e.why.alternatives.map(([t, p]) => `${t} ${Math.round(p * 100)} %`).join(', ') : 'nothing'),
    h('dt', {}, 'CAMEO'), h('dd', {}, `${e.cameo}, intensity ${e.intensity}`), h('dt', {}, 'Day'), h('dd', {}, when, e.when_text ? [' (', own(e.when_text), ')'] : ''),
    h('dt', {}, 'Reader'), h('dd', {}, found.reader_version), h('dt', {}, 'Lexicon'), h('dd', {}, found.lexicon_hash)));
}

function printings(found) {
  return h('details', {}, h('summary', {}, `The story: ${count(found.printings.length, 'printing', 'printings')}`),
    h('ul.plain.small', {}, found.printings.map((p) => h('li', {}, p.published || 'no date', ' ', h('a', { href: `/article/${encodeURIComponent(p.id)}` }, own(p.publisher || 'no name')), p.copy_of ? h('span.badge', {}, 'copy') : ''))));
}
