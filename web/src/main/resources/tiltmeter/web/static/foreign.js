// Event data of others laid over our own lean: one grey line, and words that say what it is.
import { get } from './api.js';
import { byId, count, fill, h, own } from './dom.js';

const kept = new Map();

/** Offers the sets that were imported; says nothing where there are none. */
export function offer(chosen, onChoice) {
  get('/foreign').then(({ rows }) => {
    if (!rows.length) return;
    const select = h('select', { id: 'foreign-set' }, h('option', { value: '' }, 'none'), rows.map((r) => h('option', { value: r.name }, `${r.name} (${r.format})`)));
    select.value = chosen;
    select.addEventListener('change', () => onChoice(select.value));
    fill(byId('foreign'), h('label', {}, 'imported set ', select));
  }).catch(() => {});
}

export function choose(set) {
  const select = byId('foreign-set');
  if (select) select.value = set;
}

const key = (data, set) => [set, data.country.code, data.between.map((s) => s.code), data.and.map((s) => s.code), data.step, data.steps[0]?.start, data.steps.at(-1)?.end].join(' ');

export async function fetch(question, data, set) {
  if (!data.steps.length || kept.has(key(data, set))) return;
  kept.set(key(data, set), await get('/tilt/foreign', { ...question, set, from: data.steps[0].start, to: data.steps.at(-1).end }));
}

export function lines(data, set) {
  const found = set && kept.get(key(data, set));
  if (!found) return [];
  const at = new Map(found.points.map((p) => [p.start, p]));
  return [{ steps: data.steps.map((s) => ({ tilt: at.get(s.start)?.tilt || null })) }];
}

export function words(box, data, set) {
  const found = kept.get(key(data, set));
  if (!found) return;
  const some = found.points.some((p) => p.tilt);
  box.append(h('p.small.quiet', {}, some ? 'Grey line: the same measure over ' : 'Not enough evidence for a line in ', own(found.set),
    `, event data of others (${found.format}): ${count(found.rows, 'row', 'rows')} between these parties, ${found.acts} when each kind of act on a day counts once. They are never among our own records.`));
}
