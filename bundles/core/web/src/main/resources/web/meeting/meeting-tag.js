// @ts-check
import { t } from '../kit/language.js';
import { tag } from '../kit/tags.js';

const tints = /** @type {Record<string, string>} */ ({ REQUESTED: 'blue', CONVENED: 'amber', HELD: 'amber', SIGNED: 'green', CANCELLED: '' });

/** The state of a meeting as a word. @param {string} state */
export const meetingTag = (state) => tag(t(`meeting.state.${state}`), tints[state]);
