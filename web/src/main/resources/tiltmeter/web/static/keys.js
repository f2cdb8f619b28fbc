// Keys that work on every page; the one screen adds its own.
import { h } from './dom.js';

const KEYS = [['/', 'search'], ['j  k', 'next story, the one before'], ['← →', 'along the chart, once it has the focus'], ['Shift ← →', 'mark a period'], ['Esc', 'let the period go'], ['?', 'this help']];

const typing = (event) => /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;

addEventListener('keydown', (event) => {
  if (typing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/') {
    event.preventDefault();
    document.getElementById('find').focus();
  } else if (event.key === '?') {
    let dialog = document.getElementById('keys');
    if (!dialog) {
      dialog = h('dialog', { id: 'keys', 'aria-labelledby': 'keys-title' }, h('h2', { id: 'keys-title' }, 'Keys'),
        h('dl.facts-list', {}, KEYS.map(([key, text]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, text)])),
        h('form', { method: 'dialog' }, h('button', {}, 'Close')));
      document.body.append(dialog);
    }
    dialog.showModal();
  }
});
