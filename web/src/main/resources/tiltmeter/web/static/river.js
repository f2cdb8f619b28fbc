// The river: median and bands around "usual", A above and B below, hatched under the floor, with a thin bar of stories.
import { byId, factor, fill, h } from './dom.js';

const TOP = 300, STRIP = 44, LEFT = 46, RIGHT = 10, HEAD = 20, GAP = 26;
const FACTORS = [1.5, 2, 3, 5, 10, 20, 50];
let serial = 0;
/** In units of the drawing: as wide as a narrow box is, so that words stay readable there. */
let WIDTH = 860;

export const names = (sides) => sides.map((s) => s.name).join(', ');

/** What a step says, in words: for the readout, and for whoever hears the page. */
export function words(step, data) {
  if (!step) return '';
  const basis = `${step.stories} ${step.stories === 1 ? 'story' : 'stories'} here`;
  if (!step.tilt) return `${step.label}: not enough evidence for a figure; ${basis}.`;
  const side = step.tilt.median >= 0 ? data.between : data.and;
  const end = (v) => `${factor(v)} towards ${v >= 0 ? names(data.between) : names(data.and)}`;
  return `${step.label}: odds ${factor(step.tilt.median)} towards ${names(side)} against usual; 80 % band ${end(step.tilt.low80)} to ${end(step.tilt.high80)}; ${basis}.`;
}

/** Draws into `box` and returns what can be done with the drawing. */
export function draw(box, data, options) {
  const d3 = window.d3;
  WIDTH = box.clientWidth ? Math.min(Math.max(box.clientWidth, 340), 860) : 860;
  const id = `river${serial++}`;
  const steps = data.steps.map((s) => ({ ...s, at: new Date(`${s.start}T00:00:00Z`), until: new Date(`${s.end}T00:00:00Z`) }));
  steps.forEach((s) => { s.middle = new Date((+s.at + +s.until + 864e5) / 2); });
  const x = d3.scaleUtc([steps[0].at, new Date(+steps.at(-1).until + 864e5)], [LEFT, WIDTH - RIGHT]);
  const far = d3.max(steps, (s) => (s.tilt ? Math.max(Math.abs(s.tilt.low95), Math.abs(s.tilt.high95)) : 0)) || 1;
  const reach = Math.min(Math.max(far * 1.04, Math.log(1.8)), Math.log(60));
  const y = d3.scaleLinear([reach, -reach], [HEAD, TOP]);
  const bottom = TOP + GAP + STRIP;
  const svg = d3.create('svg').attr('viewBox', `0 0 ${WIDTH} ${bottom + 22}`).attr('role', 'img')
    .attr('aria-label', `${data.country.name} between ${names(data.between)} and ${names(data.and)}. ${data.sentence} The same figures are in the table below.`);
  patterns(svg, id, y);
  grid(svg, d3, x, y, reach, bottom, data);
  hatch(svg, steps, x, id);
  river(svg, d3, steps, x, y, id);
  if (options.known) line(svg, d3, steps, x, y, (s) => s.known?.median, 'known');
  (options.variants || []).forEach((variant) => line(svg, d3,
    variant.steps.map((s, i) => ({ ...s, middle: steps[i]?.middle })).filter((s) => s.middle), x, y, (s) => s.tilt?.median, 'variant'));
  breaks(svg, data, x);
  strip(svg, d3, steps, x, bottom);
  const cursor = svg.append('line').attr('class', 'cursor').attr('y1', HEAD).attr('y2', bottom).attr('visibility', 'hidden');
  const brush = d3.brushX().extent([[LEFT, HEAD], [WIDTH - RIGHT, bottom]]);
  const layer = svg.append('g').attr('class', 'brush');
  let quiet = false;
  const at = (date) => steps.findIndex((s) => +date >= +s.at && +date < +s.until + 864e5);
  brush.on('end', (event) => {
    if (quiet || !event.sourceEvent) return;
    if (!event.selection) { options.onSelect(null); return; }
    const first = Math.max(0, at(x.invert(event.selection[0] + 1)));
    const found = at(x.invert(event.selection[1] - 1));
    const last = found < 0 ? steps.length - 1 : found;
    options.onSelect({ start: steps[first].start, end: steps[last].end });
  });
  layer.call(brush);
  layer.on('mousemove', (event) => options.onPoint(Math.max(0, at(x.invert(d3.pointer(event)[0])))));
  fill(box, svg.node());
  return {
    steps,
    point(index) {
      const step = steps[index];
      if (step) cursor.attr('x1', x(step.middle)).attr('x2', x(step.middle)).attr('visibility', 'visible');
    },
    select(period) {
      quiet = true;
      layer.call(brush.move, period
        ? [x(new Date(`${period.start}T00:00:00Z`)), x(new Date(+new Date(`${period.end}T00:00:00Z`) + 864e5))].map((v) => Math.min(Math.max(v, LEFT), WIDTH - RIGHT))
        : null);
      quiet = false;
    },
  };
}

function patterns(svg, id, y) {
  const defs = svg.append('defs');
  const hatched = defs.append('pattern').attr('id', `${id}-hatch`).attr('width', 7).attr('height', 7)
    .attr('patternUnits', 'userSpaceOnUse').attr('patternTransform', 'rotate(45)');
  hatched.append('line').attr('class', 'hatch-line').attr('y2', 7);
  [['print-a', 45, 4], ['print-b', -45, 6]].forEach(([name, turn, gap]) => {
    const pattern = defs.append('pattern').attr('id', name).attr('width', gap).attr('height', gap)
      .attr('patternUnits', 'userSpaceOnUse').attr('patternTransform', `rotate(${turn})`);
    pattern.append('line').attr('y2', gap).attr('stroke', '#000').attr('stroke-width', 1);
  });
  defs.append('clipPath').attr('id', `${id}-a`).append('rect').attr('x', LEFT).attr('y', HEAD)
    .attr('width', WIDTH - LEFT - RIGHT).attr('height', y(0) - HEAD);
  defs.append('clipPath').attr('id', `${id}-b`).append('rect').attr('x', LEFT).attr('y', y(0))
    .attr('width', WIDTH - LEFT - RIGHT).attr('height', TOP - y(0));
}

function grid(svg, d3, x, y, reach, bottom, data) {
  const values = FACTORS.map(Math.log).filter((v) => v < reach);
  const kept = values.length > 5 ? values.filter((_, i) => i % 2) : values;
  const axis = svg.append('g').attr('class', 'axis');
  [...kept, ...kept.map((v) => -v)].forEach((v) => {
    axis.append('line').attr('class', 'grid').attr('x1', LEFT).attr('x2', WIDTH - RIGHT).attr('y1', y(v)).attr('y2', y(v));
    axis.append('text').attr('x', LEFT - 6).attr('y', y(v) + 4).attr('text-anchor', 'end').text(`×${+Math.exp(Math.abs(v)).toFixed(1)}`);
  });
  axis.append('text').attr('x', LEFT - 6).attr('y', y(0) + 4).attr('text-anchor', 'end').text('usual');
  svg.append('text').attr('class', 'pole a').attr('x', LEFT).attr('y', 13).text(`↑ ${short(names(data.between))}`);
  svg.append('text').attr('class', 'pole b').attr('x', LEFT).attr('y', TOP + 14).text(`↓ ${short(names(data.and))}`);
  svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${bottom})`)
    .call(d3.axisBottom(x).ticks(WIDTH < 600 ? 4 : 8).tickSizeOuter(0));
}

const short = (text) => (text.length > WIDTH / 12 ? `${text.slice(0, Math.floor(WIDTH / 12) - 2)}…` : text);

function hatch(svg, steps, x, id) {
  let from = null;
  steps.forEach((s, i) => {
    if (!s.tilt && from === null) from = i;
    if (from !== null && (s.tilt || i === steps.length - 1)) {
      const last = s.tilt ? i - 1 : i;
      const left = x(steps[from].at), width = x(new Date(+steps[last].until + 864e5)) - left;
      svg.append('rect').attr('x', left).attr('y', HEAD).attr('width', width).attr('height', TOP - HEAD).attr('fill', `url(#${id}-hatch)`);
      if (width > 130) svg.append('text').attr('class', 'faint').attr('x', left + width / 2).attr('y', TOP - 8).attr('text-anchor', 'middle').text('not enough evidence');
      from = null;
    }
  });
}

function river(svg, d3, steps, x, y, id) {
  const band = (low, high) => d3.area().defined((s) => s.tilt).x((s) => x(s.middle))
    .y0((s) => y(s.tilt[low])).y1((s) => y(s.tilt[high]));
  for (const side of ['a', 'b']) {
    const group = svg.append('g').attr('clip-path', `url(#${id}-${side})`);
    group.append('path').attr('class', `wide ${side}`).attr('d', band('low95', 'high95')(steps));
    group.append('path').attr('class', `near ${side}`).attr('d', band('low80', 'high80')(steps));
    alone(steps).forEach((s) => {
      for (const [kind, low, high, w] of [['wide', 'low95', 'high95', 5], ['near', 'low80', 'high80', 5]]) {
        group.append('rect').attr('class', `${kind} ${side}`).attr('x', x(s.middle) - w / 2).attr('width', w)
          .attr('y', y(s.tilt[high])).attr('height', Math.max(0, y(s.tilt[low]) - y(s.tilt[high])));
      }
    });
  }
  svg.append('line').attr('class', 'usual').attr('x1', LEFT).attr('x2', WIDTH - RIGHT).attr('y1', y(0)).attr('y2', y(0));
  line(svg, d3, steps, x, y, (s) => s.tilt?.median, 'median');
  alone(steps).forEach((s) => svg.append('line').attr('class', 'median').attr('x1', x(s.middle) - 4).attr('x2', x(s.middle) + 4)
    .attr('y1', y(s.tilt.median)).attr('y2', y(s.tilt.median)));
}

/** Steps with a figure whose neighbours have none: a line through one point would not be seen. */
const alone = (steps) => steps.filter((s, i) => s.tilt && !steps[i - 1]?.tilt && !steps[i + 1]?.tilt);

function line(svg, d3, steps, x, y, value, kind) {
  svg.append('path').attr('class', kind).attr('d', d3.line().defined((s) => Number.isFinite(value(s)))
    .x((s) => x(s.middle)).y((s) => Math.min(Math.max(y(value(s)), HEAD), TOP))(steps));
}

function breaks(svg, data, x) {
  (data.breaks || []).forEach((found) => {
    const at = x(new Date(`${found.start}T00:00:00Z`));
    svg.append('line').attr('class', 'break').attr('x1', at).attr('x2', at).attr('y1', HEAD).attr('y2', TOP);
    svg.append('text').attr('class', 'break-label').attr('x', at + 4).attr('y', HEAD + 11).text(`break ${found.label}`);
  });
}

function strip(svg, d3, steps, x, bottom) {
  const most = d3.max(steps, (s) => s.printings) || 1;
  const height = d3.scaleLinear([0, most], [0, STRIP - 6]);
  const width = (s) => Math.max(1, x(new Date(+s.until + 864e5)) - x(s.at) - 1);
  const bars = svg.append('g');
  steps.forEach((s) => {
    bars.append('rect').attr('class', 'copied').attr('x', x(s.at)).attr('width', width(s))
      .attr('y', bottom - height(s.printings)).attr('height', height(s.printings) - height(Math.min(s.stories, s.printings)));
    bars.append('rect').attr('class', 'told').attr('x', x(s.at)).attr('width', width(s))
      .attr('y', bottom - height(s.stories)).attr('height', height(s.stories));
  });
  svg.append('text').attr('class', 'faint').attr('x', LEFT - 6).attr('y', bottom - STRIP + 12).attr('text-anchor', 'end').text(most);
}

/** The figures as a table, for whoever cannot see the drawing or wants the digits. */
export function table(box, data) {
  const cell = (v, f = (z) => z.toFixed(2)) => h('td.num', {}, v === null || v === undefined ? '–' : f(v));
  fill(box, h('table', {}, h('caption', {}, 'Log-odds against usual; above 0 towards ', names(data.between), ', below 0 towards ', names(data.and), '; – is not enough evidence'),
    h('thead', {}, h('tr', {}, ...['Step', 'median', '80 % from', 'to', '95 % from', 'to', 'known then', 'stories', 'printings'].map((t, i) => h(i ? 'th.num' : 'th', { scope: 'col' }, t)))),
    h('tbody', {}, data.steps.map((s) => h('tr', {}, h('th', { scope: 'row' }, s.label), cell(s.tilt?.median), cell(s.tilt?.low80), cell(s.tilt?.high80),
      cell(s.tilt?.low95), cell(s.tilt?.high95), cell(s.known?.median), cell(s.stories, String), cell(s.printings, String))))));
}

/** Lets the keyboard walk along the steps; Shift marks a period, Escape lets it go. */
export function walk(box, data, river, { onPoint, onSelect, selection }) {
  let at = Math.max(0, data.steps.length - 1);
  let anchor = null;
  box.setAttribute('tabindex', '0');
  box.setAttribute('role', 'slider');
  box.setAttribute('aria-label', 'Step of the chart; left and right to move, with Shift to mark a period, Escape to let it go');
  box.setAttribute('aria-valuemin', '0');
  box.setAttribute('aria-valuemax', String(data.steps.length - 1));
  const move = (index) => {
    at = Math.min(Math.max(index, 0), data.steps.length - 1);
    box.setAttribute('aria-valuenow', String(at));
    box.setAttribute('aria-valuetext', words(data.steps[at], data));
    river.point(at);
    onPoint(at);
  };
  box.onkeydown = (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, Home: -1e6, End: 1e6, PageUp: -6, PageDown: 6 }[event.key];
    if (event.key === 'Escape' && selection()) { onSelect(null); anchor = null; event.preventDefault(); return; }
    if (!by) return;
    event.preventDefault();
    if (event.shiftKey && anchor === null) anchor = at;
    move(at + by);
    if (event.shiftKey) {
      const [first, last] = [Math.min(anchor, at), Math.max(anchor, at)];
      onSelect({ start: data.steps[first].start, end: data.steps[last].end });
    } else anchor = null;
  };
  move(at);
  return move;
}

export const place = () => byId('chart');
