// Enters the token that allows changes, or forgets it.
import { leave, session } from './api.js';
import { byId, fault, fill } from './dom.js';

byId('enter')?.addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    await session(event.target.elements.token.value);
    location.reload();
  } catch (error) { fill(byId('said'), fault(error)); }
});
byId('leave')?.addEventListener('click', async () => {
  await leave();
  location.reload();
});
