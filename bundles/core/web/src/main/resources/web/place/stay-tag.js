// @ts-check
/** How far a stay or a request has come, as a word in a tinted tag. */
import { t } from '../kit/language.js';
import { tag } from '../kit/tags.js';

const tints = /** @type {Record<string, string>} */ ({ HELD: 'amber', STAYING: 'green', EXPIRED: 'red', SENT: 'blue', ACCEPTED: 'amber', REFUSED: 'red', TAKEN: 'green' });

/** @param {string} state */
export const stayTag = (state) => tag(t(`stay.state.${state}`), tints[state]);
/** @param {string} state */
export const requestTag = (state) => tag(t(`availability.state.${state}`), tints[state]);
