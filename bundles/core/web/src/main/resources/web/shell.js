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
/** @type {unknown} what keeps the server from telling who we are, if anything does */
let fault;
await readSession().catch((problem) => { fault = problem; });
document.querySelector('af-shell')?.dispatchEvent(new CustomEvent('affianca-ready', { detail: fault }));
