// @ts-check
/** One chapter: what it was given, what is used, and every movement. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts, pageHead } from '../kit/page.js';
import { toast } from '../kit/toast.js';
import { iso, money } from '../kit/value.js';
import { api } from '../api.js';
import { is } from '../session.js';
import { movementColumns } from './words.js';
import '../list/list.js';

class Chapter extends Screen {
  async load() {
    this.chapter = await api.get(`chapters/${this.params.id}`);
  }

  async appropriate() {
    const c = this.chapter;
    const done = await ask({
      title: t('chapter.appropriate'), text: html`<p class="soft">${t('money.back.help')}</p>`, values: { on: iso() },
      groups: [{ fields: [
        { name: 'amount', type: 'MONEY', label: t('work.amount'), required: true },
        { name: 'on', type: 'DATE', label: t('movement.on'), required: true, past: true },
        { name: 'reference', type: 'TEXT', label: t('movement.reference'), help: t('movement.reference.help'), required: true, most: 200 },
      ] }],
      save: (v, key) => api.post(`chapters/${c.id}/appropriations`, { amount: v.amount, on: v.on, reference: v.reference ?? '' }, { key }),
    });
    if (done) { toast(t('money.saved')); this.reload(); this.querySelector('af-list')?.reload(); }
  }

  async propose() {
    const c = this.chapter;
    const done = await ask({
      title: t('commitment.new.office'),
      groups: [{ fields: [
        { name: 'amount', type: 'MONEY', label: t('work.amount'), required: true },
        { name: 'purpose', type: 'TEXT', label: t('commitment.purpose'), required: true, most: 500 },
      ] }],
      save: (v, key) => api.post('commitments', { chapter: c.id, amount: v.amount, purpose: v.purpose ?? '' }, { key }),
    });
    if (done) toast(t('commitment.asked'));
  }

  view() {
    const c = this.chapter;
    const acts = is('coordinator') ? html`<button type="button" class="btn btn-primary" @click=${this.appropriate}>${icon('plus')}${t('chapter.appropriate')}</button><button type="button" class="btn btn-outline-primary" @click=${this.propose}>${t('commitment.new.office')}</button>` : '';
    return html`${pageHead({ crumb: html`<a href="/budget">${t('budget.title')}</a>`, title: `${c.code} · ${c.name}`, lead: String(c.year), acts })}
      <section class="card">${facts([[t('chapter.fund'), c.fundName], [t('chapter.appropriated'), money(c.appropriated)], [t('chapter.used'), money(c.used)], [t('chapter.left'), html`<strong>${money(c.left)}</strong>`]])}</section>
      ${is('coordinator') ? html`<section class="card flush"><div class="card-head"><h2>${t('movement.title')}</h2></div>
        <af-list .path=${`chapters/${c.id}/movements`} .caption=${t('movement.title')} .columns=${movementColumns} .none=${t('movement.none')}></af-list></section>` : ''}`;
  }
}

customElements.define('af-chapter', Chapter);
