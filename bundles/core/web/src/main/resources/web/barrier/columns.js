// @ts-check
/** The columns of a list of barriers. */
import { html } from 'lit';
import { t } from '../kit/language.js';
import { tag } from '../kit/tags.js';
import { date, dateTime } from '../kit/value.js';
import { extendBarrier, liftBarrier, showTries } from './acts.js';

/** @param {any} b */
const state = (b) => (b.lifted ? tag(t('barrier.state.lifted')) : b.standing ? tag(t('barrier.standing'), 'red') : tag(t('barrier.state.over')));

/** @param {any} b */
const days = (b) => t(b.until ? 'barrier.days' : 'barrier.since', { from: date(b.from), until: date(b.until) });

/** @param {() => void} again @param {boolean} named */
export function barrierColumns(again, named) {
  return [
    ...(named ? [{ label: t('barrier.guarded'), cell: (/** @type {any} */ b) => (b.guardedLabel ? html`<a href="/people/${b.guarded}/ties">${b.guardedLabel}</a>` : t('barrier.unseen')) }] : []),
    { label: t('barrier.away'), cell: (/** @type {any} */ b) => b.otherLabel || t('barrier.unseen') },
    { label: t('barrier.reason'), cell: (/** @type {any} */ b) => html`<span class="pre">${b.reason}</span><br><small class="soft">${b.setBy}, ${dateTime(b.setAt)}${b.staying.map((/** @type {any} */ s) => html` · ${s.label}: ${t(`barrier.side.${s.side}`)}`)}</small>
      ${b.lifted ? html`<br><small class="soft">${t('barrier.liftedBy', { by: b.lifted.by, when: dateTime(b.lifted.at) })} ${b.lifted.reason}</small>` : ''}` },
    { label: t('barrier.state'), cell: (/** @type {any} */ b) => html`${state(b)}<br><small class="soft">${days(b)}</small><br><small class="soft tabular">${t('barrier.number', { n: b.id })}</small>` },
    { label: t('transfer.acts'), cell: (/** @type {any} */ b) => html`<span class="buttons">
      <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => showTries(b)}>${t('barrier.tries.n', { n: b.tries })}</button>
      ${b.lifted ? '' : html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => extendBarrier(b, again)}>${t('barrier.extend')}</button>
        <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => liftBarrier(b, again)}>${t('barrier.lift')}</button>`}</span>` },
  ];
}
