// @ts-check
import { html } from 'lit';
import { t } from '../kit/language.js';
import { dueTag, secrecyTag, stateTag, tag } from '../kit/tags.js';
import { date, initials, nothing } from '../kit/value.js';

/** How a case stands in a list. */
export const caseColumns = () => [
  { label: t('case.holder'), cell: (/** @type {any} */ c) => html`<span class="avatar" aria-hidden="true">${initials(c.holderLabel)}</span><a href="/cases/${c.id}">${c.name || c.holderLabel || t('person.hidden')}</a> ${c.kind === 'PERSON' ? '' : tag(t(`case.kind.${c.kind}`), 'blue')} ${secrecyTag(c.secrecy)}` },
  { label: t('case.number'), cell: (/** @type {any} */ c) => html`<span class="tabular nowrap">${c.number}</span>` },
  { label: t('case.state'), cell: (/** @type {any} */ c) => stateTag(c.state) },
  { label: t('case.unit'), cell: (/** @type {any} */ c) => c.unitLabel ?? nothing },
  { label: t('case.manager'), cell: (/** @type {any} */ c) => c.manager || nothing },
  { label: t('case.openedOn'), cell: (/** @type {any} */ c) => html`<span class="tabular">${date(c.openedOn)}</span>` },
  { label: t('case.nextDeadline'), cell: (/** @type {any} */ c) => (c.nextDeadline ? html`<span class="nowrap">${dueTag(c.nextDeadline)}</span>` : nothing) },
];
