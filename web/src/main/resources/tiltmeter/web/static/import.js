// Begins an import and shows how far it is.
import { post } from './api.js';
import { byId, fault, fill, h } from './dom.js';

const box = byId('progress');
let source = null;

function show(progress) {
  fill(box, h('progress', { max: '1', value: progress.done ? '1' : String(Math.max(0.01, progress.fraction)), 'aria-label': 'Import' }),
    h('p', {}, `${progress.inputs} inputs: ${progress.line}`), progress.done && h('p', {}, h('a.button', { href: '/' }, 'See what is there')));
}

function listen() {
  source?.close();
  source = new EventSource('/api/v1/import/events');
  source.addEventListener('progress', (event) => {
    const progress = JSON.parse(event.data);
    show(progress);
    if (progress.done) source.close();
  });
}

async function begin(inputs, button) {
  button.disabled = true;
  try {
    show(await post('/import', { inputs }));
    listen();
  } catch (error) { fill(box, fault(error)); } finally { button.disabled = false; }
}

for (const button of document.querySelectorAll('[data-import]')) button.addEventListener('click', () => begin(button.dataset.import, button));
byId('import')?.addEventListener('submit', (event) => {
  event.preventDefault();
  begin(event.target.elements.inputs.value, event.submitter);
});
