// @ts-check
/** Two persons side by side, field by field: merge them, or say that they are not the same. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, dateTime, nothing } from '../kit/value.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { is } from '../session.js';

/** @param {any} p */
const name = (p) => `${p.surname} ${p.name}`;
/** @param {any} p @returns {[string, string][]} */
const fields = (p) => [
  ['person.surname', p.surname], ['person.name', p.name], ['person.fiscalCode', p.fiscalCode ?? ''],
  ['person.birthDate', p.birthDate ? date(p.birthDate) : ''], ['person.birthPlace', p.birthPlace], ['person.sex', p.sex ? t(`sex.${p.sex}`) : ''],
  ['person.citizenship', p.citizenship], ['person.language', p.language],
  ['person.residence', [p.residence?.street, p.residence?.postcode, p.residence?.municipality, p.residence?.province].filter(Boolean).join(', ')],
  ['person.contactPoints', p.contactPoints.map((/** @type {any} */ c) => c.value).join(', ')],
];

class Comparison extends Screen {
  async load() {
    this.two = await api.get(`duplicates/${this.params.one}/${this.params.other}`);
  }

  /** @param {any} survivor @param {any} absorbed */
  async merge(survivor, absorbed) {
    const done = await ask({
      title: t('merge.title'), wide: true, action: t('merge.do'),
      text: html`<p>${t('merge.text', { survivor: name(survivor), absorbed: name(absorbed) })}</p>`,
      groups: [{ fields: [
        { name: 'reason', type: 'TEXT', label: t('merge.reason'), required: true, most: 2000, wide: true },
        { name: 'bothCases', type: 'BOOLEAN', label: t('merge.bothCases'), help: t('merge.bothCases.help') },
      ] }],
      save: (v, key) => api.post('merges', {
        survivor: survivor.id, survivorVersion: survivor.version, absorbed: absorbed.id, absorbedVersion: absorbed.version,
        reason: v.reason ?? '', bothCases: Boolean(v.bothCases),
      }, { key }),
    });
    if (done) { toast(t('merge.done')); go(`/people/${survivor.id}/merges`); }
  }

  /** @param {boolean} apart */
  async tell(apart) {
    const path = `duplicates/${this.two.one.id}/${this.two.other.id}`;
    const ifMatch = `"${this.two.version}"`;
    const done = await ask({
      title: apart ? t('duplicate.tell') : t('duplicate.again'), action: apart ? t('duplicate.tell') : t('duplicate.again'),
      text: html`<p>${apart ? t('duplicate.tell.text') : t('duplicate.again.text')}</p>`,
      groups: apart ? [{ fields: [{ name: 'reason', type: 'TEXT', label: t('merge.reason'), required: true, most: 2000, wide: true }] }] : [],
      save: (v) => api.put(path, { apart, reason: v.reason ?? '' }, { ifMatch }),
    });
    if (done) { toast(t('duplicate.told')); this.reload(); }
  }

  view() {
    const { one, other, reasons, toldApart, held } = this.two;
    const left = fields(one);
    const right = fields(other);
    const may = is('worker', 'coordinator');
    return html`${pageHead({
        crumb: html`<a href="/duplicates">${t('duplicate.title')}</a>`, title: t('duplicate.compare', { one: name(one), other: name(other) }),
        acts: toldApart ? html`<button type="button" class="btn btn-outline-primary" @click=${() => this.tell(false)}>${t('duplicate.again')}</button>`
          : html`<button type="button" class="btn btn-outline-primary" @click=${() => this.tell(true)}>${t('duplicate.tell')}</button>`,
      })}
      <div class="stack">
      ${toldApart ? html`<div class="note note-blue" role="note">${icon('info-circle')}<div>${t('duplicate.toldBy', { by: toldApart.by, at: dateTime(toldApart.at) })} ${toldApart.reason}</div></div>`
        : reasons.length ? html`<p>${reasons.map((/** @type {any} */ r) => html`${tag(r.detail ?? r.code, 'amber')} `)}</p>` : ''}
      <section class="card flush"><div class="scroll" role="region" tabindex="0" aria-label=${t('duplicate.fields')}><table class="list"><caption class="visually-hidden">${t('duplicate.fields')}</caption>
        <thead><tr><th scope="col">${t('duplicate.field')}</th><th scope="col"><a href="/people/${one.id}">${name(one)}</a></th><th scope="col"><a href="/people/${other.id}">${name(other)}</a></th><th scope="col">${t('duplicate.same')}</th></tr></thead>
        <tbody>${left.map(([label, value], i) => html`<tr><th scope="row">${t(label)}</th><td>${value || nothing}</td><td>${right[i][1] || nothing}</td>
          <td>${value === right[i][1] ? t('duplicate.equal') : html`<strong>${t('duplicate.differs')}</strong>`}</td></tr>`)}</tbody></table></div></section>
      <section class="card flush"><div class="card-head"><h2>${t('duplicate.held')}</h2></div><div class="scroll" role="region" tabindex="0" aria-label=${t('duplicate.held')}><table class="list"><caption class="visually-hidden">${t('duplicate.held')}</caption>
        <thead><tr><th scope="col">${t('duplicate.where')}</th><th scope="col" class="num">${name(one)}</th><th scope="col" class="num">${name(other)}</th></tr></thead>
        <tbody>${held.map((/** @type {any} */ h) => html`<tr><td>${h.table}</td><td class="num">${h.one}</td><td class="num">${h.other}</td></tr>`)}
          ${held.length ? '' : html`<tr><td colspan="3">${t('duplicate.held.none')}</td></tr>`}</tbody></table></div></section>
      ${may && !toldApart ? html`<section class="card"><h2>${t('merge.title')}</h2><p>${t('merge.choose')}</p><div class="buttons">
        <button type="button" class="btn btn-primary" @click=${() => this.merge(one, other)}>${t('merge.keep', { name: name(one) })} (${t('merge.left')})</button>
        <button type="button" class="btn btn-primary" @click=${() => this.merge(other, one)}>${t('merge.keep', { name: name(other) })} (${t('merge.right')})</button></div></section>` : ''}</div>`;
  }
}

customElements.define('af-duplicate', Comparison);
