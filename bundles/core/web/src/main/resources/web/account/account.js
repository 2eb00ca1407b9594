// @ts-check
/** My security: second factors, recovery codes, the sessions that are open, the password. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { icon } from '../kit/icon.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, dateTime } from '../kit/value.js';
import { api } from '../api.js';
import { passwordField } from './enrolment.js';
import { recoveryCodes } from './codes.js';

class Account extends Screen {
  static properties = { adding: { state: true }, codes: { state: true } };

  constructor() {
    super();
    this.adding = false;
    /** @type {string[] | undefined} */
    this.codes = undefined;
  }

  async load() {
    this.mine = await api.get('account');
  }

  async added() {
    this.adding = false;
    toast(t('account.added'));
    await this.reload();
  }

  /** @param {any} factor */
  async remove(factor) {
    const done = await ask({ title: t('account.remove.title', { label: factor.label }), text: html`<p>${t('account.remove.text')}</p>`, action: t('account.remove'),
      groups: [{ fields: [passwordField()] }], save: (v) => api.post(`account/factors/${factor.id}/removal`, { password: v.password }) });
    if (done) { toast(t('account.removed')); this.reload(); }
  }

  async renew() {
    const done = await ask({ title: t('account.codes.renew'), text: html`<p>${t('account.codes.renew.text')}</p>`, action: t('account.codes.renew'),
      groups: [{ fields: [passwordField()] }], save: async (v) => { this.codes = (await api.post('account/recovery-codes', { password: v.password })).codes; } });
    if (done) this.reload();
  }

  /** @param {any} session */
  async end(session) {
    await api.delete(session ? `account/sessions/${session.id}` : 'account/sessions');
    toast(t('account.session.ended'));
    this.reload();
  }

  async changePassword() {
    const done = await ask({ title: t('account.change'), action: t('account.change'), names: { old: 'oldPassword', fresh: 'newPassword' }, groups: [{ fields: [
      { name: 'oldPassword', type: 'PASSWORD', label: t('account.password'), required: true, autocomplete: 'current-password', wide: true },
      { name: 'newPassword', type: 'PASSWORD', label: t('login.new'), help: t('login.new.help'), required: true, autocomplete: 'new-password', wide: true },
      { name: 'again', type: 'PASSWORD', label: t('login.again'), required: true, autocomplete: 'new-password', wide: true }] }],
    save: async ({ oldPassword, newPassword, again }) => {
      if (newPassword !== again) throw { flaws: [{ pointer: '/again', detail: t('login.differ') }] };
      await api.put('session/password', { old: oldPassword, fresh: newPassword });
    } });
    if (done) { toast(t('account.changed')); this.reload(); }
  }

  factors() {
    const { factors, recoveryCodes: left, requiredFrom } = this.mine;
    const late = requiredFrom && Date.parse(requiredFrom) <= Date.now();
    return html`<div class="card"><h2 id="factors">${t('account.factors')}</h2>
      ${factors.length ? html`<div class="scroll" role="region" tabindex="0" aria-labelledby="factors"><table class="list"><caption class="visually-hidden">${t('account.factors')}</caption>
        <thead><tr><th scope="col">${t('account.label')}</th><th scope="col">${t('account.kind')}</th><th scope="col">${t('account.since')}</th><th scope="col">${t('account.used')}</th><th scope="col"><span class="visually-hidden">${t('account.acts')}</span></th></tr></thead>
        <tbody>${factors.map((/** @type {any} */ f) => html`<tr><td class="strong">${f.label}</td><td>${t(`account.kind.${f.kind}`)}</td><td class="tabular">${date(f.since)}</td><td class="tabular">${f.usedAt ? dateTime(f.usedAt) : t('account.never')}</td>
          <td class="num"><button type="button" class="btn btn-link btn-sm" aria-label="${t('account.remove')} ${f.label}" @click=${() => this.remove(f)}>${t('account.remove')}</button></td></tr>`)}</tbody></table></div>
        <p>${t('account.codes.left', { count: left })} <button type="button" class="btn btn-link btn-sm" @click=${this.renew}>${t('account.codes.renew')}</button></p>`
      : html`<p class="note note-amber">${icon('warning-circle')}<span>${t('account.none')} ${requiredFrom ? late ? t('account.required.now') : t('account.required', { day: date(requiredFrom) }) : ''}</span></p>`}
      ${this.adding ? html`<af-enrolment .done=${() => this.added()}></af-enrolment>` : html`<p><button type="button" class="btn btn-primary" @click=${() => { this.adding = true; }}>${icon('plus')}${t('account.add')}</button></p>`}
    </div>`;
  }

  sessions() {
    const { sessions } = this.mine;
    return html`<div class="card"><h2 id="sessions">${t('account.sessions')}</h2>
      <div class="scroll" role="region" tabindex="0" aria-labelledby="sessions"><table class="list"><caption class="visually-hidden">${t('account.sessions')}</caption>
        <thead><tr><th scope="col">${t('account.session.origin')}</th><th scope="col">${t('account.session.since')}</th><th scope="col">${t('account.session.used')}</th><th scope="col"><span class="visually-hidden">${t('account.acts')}</span></th></tr></thead>
        <tbody>${sessions.map((/** @type {any} */ s) => html`<tr><td>${s.origin}</td><td class="tabular">${dateTime(s.since)}</td><td class="tabular">${dateTime(s.usedAt)}</td>
          <td class="num">${s.here ? tag(t('account.session.here'), 'green') : html`<button type="button" class="btn btn-link btn-sm" aria-label="${t('account.session.end')} ${s.origin} ${dateTime(s.since)}" @click=${() => this.end(s)}>${t('account.session.end')}</button>`}</td></tr>`)}</tbody></table></div>
      ${sessions.length > 1 ? html`<p><button type="button" class="btn btn-outline-primary" @click=${() => this.end(undefined)}>${t('account.session.end.others')}</button></p>` : ''}
    </div>`;
  }

  view() {
    const { local } = this.mine;
    return html`${pageHead({ title: t('account.title'), lead: t('account.text'), acts: local ? html`<button type="button" class="btn btn-outline-primary" @click=${this.changePassword}>${icon('key')}${t('account.change')}</button>` : '' })}
      ${this.codes ? html`<div class="card">${recoveryCodes(this.codes, () => { this.codes = undefined; })}</div>` : ''}
      ${local ? this.factors() : html`<p class="note">${icon('info-circle')}<span>${t('account.elsewhere')}</span></p>`}
      ${this.sessions()}`;
  }
}

customElements.define('af-account', Account);
