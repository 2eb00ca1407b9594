// @ts-check
/** How far an emergency has come and how much it presses, as words in a tinted tag. */
import { t } from '../kit/language.js';
import { tag } from '../kit/tags.js';

const states = /** @type {Record<string, string>} */ ({ OPEN: 'amber', HANDED_OVER: 'blue', REFUSED: 'red', ACCEPTED: 'green', CLOSED: '' });

/** @param {string} state */
export const emergencyState = (state) => tag(t(`emergency.state.${state}`), states[state]);

/** @param {string} risk @param {string} label */
export const riskTag = (risk, label) => tag(label, risk === 'immediate' ? 'red' : risk === 'within-48-hours' ? 'amber' : '');

/** How often a hand-over has been asked for again. @param {number} level */
export const escalated = (level) => (level > 0 ? tag(t('emergency.escalated', { count: level }), 'red') : '');
