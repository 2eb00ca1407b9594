// @ts-check
/** Cases on their way from one unit to another, as both sides see them, and cases whose manager is gone. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { secrecyTag, tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, nothing } from '../kit/value.js';
import { staff } from '../kit/words.js';
import { api } from '../api.js';
import { is, who } from '../session.js';
import '../list/list.js';

const tints = /** @type {Record<string, string>} */ ({ PROPOSED: 'amber', ACCEPTED: 'green', REFUSED: 'red', WITHDRAWN: '' });

/** @param {any} x @param {boolean} accepted @param {() => void} after */
async function answer(x, accepted, after) {
  const mine = String(who().user?.id ?? '');
  const choices = is('coordinator') ? await staff() : (await staff()).filter((s) => s.code === mine);
  const asksManager = accepted && x.unit;
  const done = await ask({
    title: t(accepted ? 'transfer.accept' : 'transfer.refuse'), text: html`<p class="pre">${x.reason}</p>`, action: t('action.confirm'),
    values: { manager: asksManager ? String(x.manager ?? (choices.length === 1 ? choices[0].code : '')) : undefined },
    groups: [{ fields: [
      ...(asksManager ? [{ name: 'manager', type: 'CODE', label: t('transfer.manager'), required: true, list: true, choices }] : []),
      { name: 'reason', type: 'TEXT', label: t('transfer.answer'), required: !accepted, most: 2000 },
    ] }],
    save: (v) => api.post(`transfers/${x.id}/answer`, { accepted, manager: v.manager ? Number(v.manager) : undefined, reason: v.reason ?? '' }, { ifMatch: `"${x.version}"` }),
  });
  if (done) { toast(t(accepted ? 'transfer.accepted' : 'transfer.refused')); after(); }
}

/** @param {any} x @param {() => void} after */
async function withdraw(x, after) {
  const done = await ask({
    title: t('transfer.withdraw'), action: t('action.confirm'),
    groups: [{ fields: [{ name: 'reason', type: 'TEXT', label: t('transfer.answer'), required: true, most: 2000 }] }],
    save: (v) => api.post(`transfers/${x.id}/withdrawal`, { reason: v.reason }, { ifMatch: `"${x.version}"` }),
  });
  if (done) { toast(t('transfer.withdrawn')); after(); }
}

/** @param {any} left @param {() => void} after */
async function give(left, after) {
  const choices = await staff();
  const done = await ask({
    title: t('transfer.give', { number: left.number }), text: html`<p>${t('transfer.give.text')}</p>`, action: t('action.confirm'),
    groups: [{ fields: [{ name: 'manager', type: 'CODE', label: t('transfer.manager'), required: true, list: true, choices }] }],
    save: (v) => api.post(`unmanaged-cases/${left.id}/manager`, { manager: Number(v.manager) }, { ifMatch: `"${left.version}"` }),
  });
  if (done) { toast(t('transfer.given')); after(); }
}

class Transfers extends Screen {
  again() {
    for (const list of this.querySelectorAll('af-list')) /** @type {any} */ (list).reload();
  }

  transferColumns() {
    return [
      { label: t('case.number'), cell: (/** @type {any} */ x) => html`<a class="tabular nowrap" href="/cases/${x.caseId}">${x.caseNumber}</a> ${x.holderLabel}` },
      { label: t('transfer.way'), cell: (/** @type {any} */ x) => html`${x.fromLabel} → ${x.toLabel}${x.managerLabel ? html`<br><small class="soft">${x.managerLabel}</small>` : ''}` },
      { label: t('transfer.reason'), cell: (/** @type {any} */ x) => html`<span class="pre">${x.reason}</span><br><small class="soft">${x.proposedBy} · ${date(x.proposedAt)}</small>` },
      { label: t('case.state'), cell: (/** @type {any} */ x) => html`${tag(t(`transfer.state.${x.state}`), tints[x.state])} ${x.late ? tag(t('transfer.late'), 'red') : ''}<br><small class="soft">${x.state === 'PROPOSED' ? t('transfer.by', { date: date(x.answerBy) }) : [x.answeredBy, date(x.answeredAt), x.answer].filter(Boolean).join(' · ')}</small>` },
      { label: t('transfer.acts'), cell: (/** @type {any} */ x) => html`<span class="buttons">
        ${x.mayAnswer ? html`<button type="button" class="btn btn-primary btn-sm" @click=${() => answer(x, true, () => this.again())}>${t('transfer.accept')}</button>
          <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => answer(x, false, () => this.again())}>${t('transfer.refuse')}</button>` : ''}
        ${x.mayWithdraw ? html`<button type="button" class="btn btn-link btn-sm" @click=${() => withdraw(x, () => this.again())}>${t('transfer.withdraw')}</button>` : ''}
        ${x.mayAnswer || x.mayWithdraw ? '' : nothing}</span>` },
    ];
  }

  leftColumns() {
    return [
      { label: t('case.number'), cell: (/** @type {any} */ c) => html`<span class="tabular nowrap">${c.number}</span> ${secrecyTag(c.secrecy)}` },
      { label: t('case.unit'), cell: (/** @type {any} */ c) => c.unitLabel },
      { label: t('transfer.managerBefore'), cell: (/** @type {any} */ c) => html`${c.managerBefore}<br><small class="soft">${t('value.from', { date: date(c.since) })}</small>` },
      { label: t('transfer.acts'), cell: (/** @type {any} */ c) => html`<button type="button" class="btn btn-primary btn-sm" @click=${() => give(c, () => this.again())}>${t('transfer.give.short')}</button>` },
    ];
  }

  view() {
    return html`${pageHead({ crumb: html`<a href="/cases">${t('cases.title')}</a>`, title: t('transfers.title'), lead: t('transfers.lead') })}
      <div class="stack"><section class="card flush"><div class="card-head"><h2>${t('transfers.open')}</h2></div>
        <af-list .path=${'transfers'} .query=${{ state: 'PROPOSED' }} .caption=${t('transfers.open')} .columns=${() => this.transferColumns()} .none=${t('transfers.none')}></af-list></section>
      ${is('coordinator') ? html`<section class="card flush"><div class="card-head"><h2>${t('transfers.left')}</h2></div>
        <af-list .path=${'unmanaged-cases'} .caption=${t('transfers.left')} .columns=${() => this.leftColumns()} .none=${t('transfers.left.none')}></af-list></section>` : ''}
      <section class="card flush"><div class="card-head"><h2>${t('transfers.all')}</h2></div>
        <af-list .path=${'transfers'} .limit=${20} .caption=${t('transfers.all')} .columns=${() => this.transferColumns()} .none=${t('transfers.none')}></af-list></section></div>`;
  }
}

customElements.define('af-transfers', Transfers);
