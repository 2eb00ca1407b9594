// @ts-check
/** The first words: language, session, then the frame. */
import { remembered, speak } from './kit/language.js';
import { readSession } from './session.js';
import { startRouter } from './router.js';
import { startKeys } from './kit/keys.js';
import { theme } from './kit/look.js';
import './routes.js';
import './frame/shell.js';

theme();
await speak(remembered());
startRouter();
startKeys();
try {
  await readSession();
} catch { /* the network is silent: the frame says so */ }
document.querySelector('af-shell')?.dispatchEvent(new Event('affianca-ready'));
