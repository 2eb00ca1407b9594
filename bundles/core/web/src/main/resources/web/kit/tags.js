// @ts-check
/** States, stages and secrecy as words in a tinted tag; the colour only repeats what the word says. */
import { html } from 'lit';
import { icon } from './icon.js';
import { t } from './language.js';
import { daysTo, date } from './value.js';

const stages = /** @type {Record<string, string>} */ ({ DRAFT: '', WAITING: 'amber', RUNNING: 'green', PAUSED: 'amber', ENDED: '', VOID: '' });
const states = /** @type {Record<string, string>} */ ({ DRAFT: '', ASSIGNED: 'blue', IN_CHARGE: 'green', SUSPENDED: 'amber', CLOSED: '', ARCHIVED: '' });

/** @param {unknown} text @param {string} [tint] */
export const tag = (text, tint = '') => html`<span class="tag ${tint ? `tag-${tint}` : ''}">${text}</span>`;

/** @param {string} stage @param {string} [label] the area's own word for the step */
export const stageTag = (stage, label) => tag(label ?? t(`stage.${stage}`), stages[stage]);
/** @param {string} state */
export const stateTag = (state) => tag(t(`case.state.${state}`), states[state]);
/** @param {string} secrecy */
export const secrecyTag = (secrecy) => secrecy === 'ORDINARY' ? '' : html`<span class="tag tag-red">${icon('locked')}${t(`secrecy.${secrecy}`)}</span>`;
/** How near a day is. @param {string} day */
export function nearTag(day) {
  const days = daysTo(day);
  const words = days < 0 ? t('due.late', { count: -days }) : days === 0 ? t('due.today') : t('due.in', { count: days });
  return tag(words, days < 0 ? 'red' : days <= 7 ? 'amber' : '');
}
/** A day and how near it is. @param {string} day */
export const dueTag = (day) => html`<span class="tabular">${date(day)}</span> ${nearTag(day)}`;

export const secrecies = () => ['ORDINARY', 'PROFESSIONAL', 'SPECIALIST', 'SEALED'].map((code) => ({ code, label: t(`secrecy.${code}`) }));
