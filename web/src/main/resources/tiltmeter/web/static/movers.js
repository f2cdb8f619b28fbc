// The stories that moved the figure, as cards.
import { byId, count, empty, factor, fill, h, own } from './dom.js';
import { names } from './river.js';
import { go, read } from './state.js';

export function act(one, onopen, current) {
  return h('button.act', { type: 'button', 'aria-current': current ? 'true' : null, onclick: () => onopen(one.events[0]) },
    one.day && h('span.quiet', {}, `${one.day} `), own(one.actor_name), ' ',
    h(one.cooperative ? 'span.type.coop' : 'span.type.conf', {}, one.type), one.symmetric ? ' ↔ ' : ' → ', own(one.recipient_name), ' ', badges(one));
}

export function badges(one) {
  return [one.status !== 'happened' && h(`span.badge.${one.status}`, {}, one.status),
    one.voice !== 'AUTHOR' && h('span.badge', {}, 'says ', own(one.voice)), one.denied && h('span.badge.denied', {}, 'denied')];
}

const SHOWN = 12;
const within = (day, period) => !period || (day && day >= period.start && day <= period.end);

export function show(data) {
  const state = read();
  const box = byId('movers');
  const cards = data.movers.filter((m) => m.acts.some((a) => within(a.day, state.period)));
  if (!cards.length) {
    fill(box, empty(data.movers.length ? 'No story in this period moved the figure.' : 'No story moved a figure: there is none yet.'));
    return;
  }
  // A marked period shows all that moved it; without one, the strongest dozen.
  const shown = state.period ? cards : cards.filter((m, i) => i < SHOWN || m.story === state.story);
  fill(box, h('ol.plain', {}, shown.map((mover) => h('li', {}, card(mover, data, state)))));
}

function card(mover, data, state) {
  const toA = mover.effect >= 0;
  const open = (event) => go({ story: mover.story, event });
  return h(`article.card.${toA ? 'to-a' : 'to-b'}${state.story === mover.story ? '.open' : ''}`, { 'data-story': mover.story },
    h('h3', {}, h('button', { type: 'button', 'data-card': true, onclick: () => open(mover.acts[0].events[0]) }, own(mover.title || 'Without a title'))),
    h('p.effect', {}, h(toA ? 'span.side-a' : 'span.side-b', {}, `${factor(mover.effect)} towards ${names(toA ? data.between : data.and)}`), h('span.quiet', {}, ` in ${mover.label}`)),
    h('p.small.quiet', {}, own((mover.publishers || []).slice(0, 2).join(', ') || 'no outlet named'),
      mover.publishers.length > 2 ? ` and ${mover.publishers.length - 2} more` : '', mover.published ? `, ${mover.published}` : '', '. ',
      mover.families > 1 ? `${mover.families} independent outlets, ` : '',
      count(mover.articles, 'article', 'articles'), mover.copies ? `, ${count(mover.copies, 'copy', 'copies')} folded` : '', ' ',
      h('a', { href: `/story/${encodeURIComponent(mover.story)}` }, 'all printings')),
    h('ul', {}, mover.acts.map((one) => h('li', {}, act(one, open, one.events.includes(state.event))))));
}

/** Opens the next or the one before. */
export function step(by) {
  const cards = [...document.querySelectorAll('#movers [data-card]')];
  if (!cards.length) return;
  const now = cards.findIndex((c) => c.closest('.card').classList.contains('open'));
  const next = cards[Math.min(Math.max(now + by, 0), cards.length - 1)];
  next.click();
  const again = [...document.querySelectorAll('#movers [data-card]')].find((c) => c.closest('.card').classList.contains('open'));
  again?.focus();
  again?.scrollIntoView({ block: 'nearest' });
}
