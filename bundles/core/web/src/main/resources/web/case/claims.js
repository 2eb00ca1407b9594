// @ts-check
/** What persons claim about their own data: put right, restricted, objected to; and what was decided. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { empty } from '../kit/states.js';
import { dueTag, tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, iso } from '../kit/value.js';
import { api } from '../api.js';

const tints = /** @type {Record<string, string>} */ ({ RECEIVED: 'amber', GRANTED: 'green', REFUSED: '', LIFTED: '' });
const kinds = () => ['RECTIFICATION', 'RESTRICTION', 'OBJECTION'].map((code) => ({ code, label: t(`claim.kind.${code}`) }));

class Claims extends Part {
  static properties = { file: { attribute: false }, claims: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.file = undefined;
    /** @type {any[] | undefined} */
    this.claims = undefined;
  }

  firstUpdated() {
    this.read();
  }

  async read() {
    this.claims = (await api.get(`cases/${this.file.id}/claims`).catch(() => ({ items: [] }))).items;
  }

  /** @param {any} question @param {(v: any, key: string) => Promise<any>} save */
  async act(question, save) {
    if (await ask({ action: question.title, ...question, save })) { toast(t('claim.saved')); this.read(); this.dispatchEvent(new Event('changed')); }
  }

  receive() {
    const people = this.file.members.map((/** @type {any} */ m) => ({ code: String(m.person), label: m.label || t('person.hidden') }));
    return this.act({ title: t('claim.new'), values: { receivedOn: iso() }, groups: [{ fields: [
      { name: 'person', type: 'CODE', label: t('claim.person'), required: true, list: true, choices: people },
      { name: 'kind', type: 'ENUM', label: t('claim.kind'), required: true, list: true, choices: kinds() },
      { name: 'receivedOn', type: 'DATE', label: t('claim.receivedOn'), required: true, past: true },
      { name: 'words', type: 'TEXT', label: t('claim.words'), required: true, most: 4000 }] }] },
      (v, key) => api.post(`cases/${this.file.id}/claims`, { person: Number(v.person), kind: v.kind, receivedOn: v.receivedOn, words: v.words ?? '' }, { key }));
  }

  /** @param {any} c @param {boolean} granted */
  decide(c, granted) {
    return this.act({ title: t(granted ? 'claim.grant' : 'claim.refuse'), text: granted ? html`<p>${t(`claim.grant.${c.kind}`)}</p>` : '', groups: [{ fields: [{ name: 'words', type: 'TEXT', label: t('claim.decision'), required: true, most: 4000 }] }] },
      (v, key) => api.post(`claims/${c.id}/decision`, { granted, words: v.words ?? '' }, { key, ifMatch: `"${c.version}"` }));
  }

  /** @param {any} c */
  lift(c) {
    return this.act({ title: t('claim.lift'), text: html`<p>${t('claim.lift.text')}</p>`, groups: [{ fields: [{ name: 'words', type: 'TEXT', label: t('claim.decision'), required: true, most: 4000 }] }] },
      (v, key) => api.post(`claims/${c.id}/lifting`, { words: v.words ?? '' }, { key, ifMatch: `"${c.version}"` }));
  }

  /** @param {any} c */
  claim(c) {
    const button = (/** @type {string} */ label, /** @type {() => void} */ click) => html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${click}>${label}</button>`;
    return html`<li><div class="grow"><p><span class="strong">${t(`claim.kind.${c.kind}`)}</span> ${tag(t(`claim.state.${c.state}`), tints[c.state])} ${c.state === 'RECEIVED' ? dueTag(c.dueOn) : ''}</p>
      <p class="soft">${c.personLabel || t('person.hidden')} · ${date(c.receivedOn)} · ${c.receivedBy}</p><p class="pre">${c.words}</p>
      ${c.decision ? html`<p class="pre">${date(c.decidedOn)} · ${c.decidedBy}: ${c.decision}</p>` : ''}
      ${c.mayDecide ? html`<p class="buttons">${c.state === 'RECEIVED' ? html`${button(t('claim.grant'), () => this.decide(c, true))}${button(t('claim.refuse'), () => this.decide(c, false))}` : button(t('claim.lift'), () => this.lift(c))}</p>` : ''}</div></li>`;
  }

  render() {
    if (!this.claims) return html``;
    return html`<section class="card"><div class="card-head"><h2>${t('claim.title')}</h2>${this.file.mayWrite ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.receive()}>${icon('plus')}${t('claim.new')}</button>` : ''}</div>
      ${this.claims.length ? html`<ul class="rows">${this.claims.map((c) => this.claim(c))}</ul>` : empty(t('claim.none'))}</section>`;
  }
}

customElements.define('af-claims', Claims);
