// @ts-check
import { html } from 'lit';
import { t } from '../kit/language.js';
import { dueTag } from '../kit/tags.js';
import { date, nothing } from '../kit/value.js';
import { labelOf } from '../kit/words.js';
import { reportState, urgencyTag } from './report-tags.js';

/** How a report stands in a list; who reported is in none. @param {any} lists senders and units @returns {() => any[]} */
export const reportColumns = ({ senders = [], units = [] }) => () => [
  { label: t('report.urgency'), cell: (/** @type {any} */ r) => urgencyTag(r.urgency) },
  { label: t('report.about'), cell: (/** @type {any} */ r) => html`<a href="/reports/${r.id}">${r.about || t('person.hidden')}</a> ${r.others ? html`<small class="soft">${t('report.others', { count: r.others })}</small>` : ''}` },
  { label: t('report.sender'), cell: (/** @type {any} */ r) => labelOf(senders, r.sender) },
  { label: t('report.receivedOn'), cell: (/** @type {any} */ r) => html`<span class="tabular">${date(r.receivedOn)}</span>` },
  { label: t('report.replyBy'), cell: (/** @type {any} */ r) => (r.replyBy ? html`<span class="nowrap">${dueTag(r.replyBy)}</span>` : nothing) },
  { label: t('case.unit'), cell: (/** @type {any} */ r) => labelOf(units, r.unit) },
  { label: t('report.worker'), cell: (/** @type {any} */ r) => r.workerLabel || nothing },
  { label: t('case.state'), cell: (/** @type {any} */ r) => reportState(r.state) },
];
