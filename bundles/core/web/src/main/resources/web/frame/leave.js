// @ts-check
import { api } from '../api.js';
import { go } from '../router.js';
import { dropAllDrafts } from '../kit/draft.js';
import { setSession } from '../session.js';
import { farewell } from './providers.js';

/** End the session here and on the server; drafts name people, so they go too. */
export async function leave() {
  try { await api.delete('session'); } catch { /* it ends by itself */ }
  dropAllDrafts();
  setSession(undefined);
  go('/', { replace: true });
  await farewell();
}
