// @ts-check
import { t } from '../kit/language.js';
import { tag } from '../kit/tags.js';

const letters = /** @type {Record<string, string>} */ ({ DRAFT: 'amber', ISSUED: 'green', DISCARDED: '' });
const copies = /** @type {Record<string, string>} */ ({ REQUESTED: 'amber', MADE: 'blue', HANDED_OVER: 'green', REFUSED: '' });
const verdicts = /** @type {Record<string, string>} */ ({ GIVEN: 'green', STRUCK: 'amber', WITHHELD: 'red' });

/** The state of a letter as a word. @param {string} state */
export const letterTag = (state) => tag(t(`letter.state.${state}`), letters[state]);
/** The state of a copy of a file as a word. @param {string} state */
export const copyTag = (state) => tag(t(`copy.state.${state}`), copies[state]);
/** What becomes of an entry in a copy. @param {string} verdict @param {number} times */
export const verdictTag = (verdict, times) => tag(t(`copy.verdict.${verdict}`) + (times ? ` (${times})` : ''), verdicts[verdict]);
