// Forms that ask for a tilt lead to its address.
const clean = (text) => text.toUpperCase().replace(/\s+/g, '').replaceAll('BLOC:', 'bloc:');
for (const form of document.querySelectorAll('form[data-ask]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const field = (name) => form.elements[name].value;
    const query = new URLSearchParams({ between: clean(field('between')), and: clean(field('and')) });
    if (field('by') === 'week') query.set('by', 'week');
    location.href = `/tilt/${encodeURIComponent(clean(field('country')))}?${query.toString().replaceAll('%2C', ',')}`;
  });
}
