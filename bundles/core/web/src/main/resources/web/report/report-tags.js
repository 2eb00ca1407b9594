// @ts-check
/** How urgent a report is and where it stands, as words in a tinted tag. */
import { t } from '../kit/language.js';
import { tag } from '../kit/tags.js';

const urgencyTints = /** @type {Record<string, string>} */ ({ IMMEDIATE: 'red', URGENT: 'amber', ORDINARY: '' });
const stateTints = /** @type {Record<string, string>} */ ({ RECEIVED: 'amber', SCREENED: 'amber', ASSIGNED: 'blue', IN_CASE: 'green', CLOSED: '' });

/** @param {string} urgency */
export const urgencyTag = (urgency) => tag(t(`report.urgency.${urgency}`), urgencyTints[urgency]);
/** @param {string} state */
export const reportState = (state) => tag(t(`report.state.${state}`), stateTints[state]);

export const urgencies = () => ['IMMEDIATE', 'URGENT', 'ORDINARY'].map((code) => ({ code, label: t(`report.urgency.${code}`) }));
