// @ts-check
/** Those who may sign in: their roles and units, and one-time passwords, shown once. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { initials } from '../kit/value.js';
import { units } from '../kit/words.js';
import { api } from '../api.js';

const roles = () => ['desk', 'worker', 'coordinator', 'administrator', 'privacy', 'adoption', 'existence', 'returns'].map((code) => ({ code, label: t(`role.${code}`) }));

class Users extends Screen {
  static properties = { once: { state: true } };

  constructor() {
    super();
    /** @type {{label: string, password: string} | undefined} */
    this.once = undefined;
  }

  async load() {
    const [users, all] = await Promise.all([api.get('users'), units()]);
    this.users = users.items;
    this.units = all;
  }

  fields(/** @type {boolean} */ fresh) {
    return [{ fields: [
      ...(fresh ? [{ name: 'name', type: 'TEXT', label: t('users.name'), help: t('users.name.help'), required: true, most: 60 }] : []),
      { name: 'label', type: 'TEXT', label: t('users.label'), help: t('users.label.help'), required: true, most: 120 },
      { name: 'roles', type: 'CODES', label: t('users.roles'), required: true, choices: roles() },
      { name: 'units', type: 'CODES', label: t('users.units'), choices: this.units },
      ...(fresh ? [] : [{ name: 'active', type: 'BOOLEAN', label: t('users.active') }]),
    ] }];
  }

  /** @param {string} label @param {any} answer */
  show(label, answer) {
    this.once = { label, password: answer.oneTimePassword };
  }

  async create() {
    const done = await ask({ title: t('users.new'), wide: true, values: { roles: ['worker'], units: [] }, groups: this.fields(true), action: t('users.create'),
      save: async (v, key) => this.show(v.label, await api.post('users', { name: v.name, label: v.label, roles: v.roles, units: (v.units ?? []).map(Number) }, { key })) });
    if (done) { toast(t('users.created')); this.reload(); }
  }

  /** Whose staff somebody is. @param {any} user */
  async partner(user) {
    const [all, tied] = await Promise.all([api.get('provider-partners'), api.get(`users/${user.id}/partner`)]);
    const done = await ask({ title: `${t('user.partner')}: ${user.label}`, values: { partner: tied.partner ? String(tied.partner) : '' },
      groups: [{ fields: [{ name: 'partner', type: 'ENUM', label: t('user.partner'), list: true, choices: all.items.map((/** @type {any} */ p) => ({ code: String(p.id), label: p.name })) }] }],
      save: (v) => api.put(`users/${user.id}/partner`, { partner: v.partner ? Number(v.partner) : undefined }) });
    if (done) { toast(t('users.saved')); this.reload(); }
  }

  /** @param {any} user */
  async edit(user) {
    const done = await ask({ title: t('users.edit', { label: user.label }), wide: true, values: { ...user, units: (user.units ?? []).map((/** @type {any} */ u) => String(u.id ?? u)) }, groups: this.fields(false),
      save: (v) => api.put(`users/${user.id}`, { label: v.label, roles: v.roles, units: (v.units ?? []).map(Number), active: Boolean(v.active) }, { ifMatch: `"${user.version}"` }) });
    if (done) { toast(t('users.saved')); this.reload(); }
  }

  /** @param {any} user */
  async reset(user) {
    const done = await ask({ title: t('users.reset.title', { label: user.label }), text: html`<p>${t('users.reset.text')}</p>`, action: t('users.reset'),
      save: async () => this.show(user.label, await api.post(`users/${user.id}/password`, {})) });
    if (done) this.reload();
  }

  /** @param {any} user */
  async resetFactors(user) {
    const done = await ask({ title: t('users.factors.reset.title', { label: user.label }), text: html`<p>${t('users.factors.reset.text')}</p>`, action: t('users.factors.reset'),
      save: async () => api.delete(`users/${user.id}/second-factors`) });
    if (done) toast(t('users.factors.reset.done'));
  }

  /** Which identities of providers enter the account. @param {any} user */
  async identities(user) {
    const now = await api.get(`users/${user.id}/identities`);
    const choices = [...new Set([...now.providers, ...now.identities.map((/** @type {any} */ one) => one.provider)])].map((code) => ({ code, label: code }));
    if (!choices.length) { toast(t('users.identities.none')); return; }
    const done = await ask({ title: t('users.identities.title', { label: user.label }), wide: true, text: html`<p>${t('users.identities.text')}</p>`,
      values: { identities: now.identities },
      groups: [{ fields: [{ name: 'identities', type: 'ROWS', label: t('users.identities'), one: t('users.identities.single'), addLabel: t('users.identities.add'), fresh: { provider: choices[0].code, identity: '' }, wide: true, fields: [
        { name: 'provider', type: 'CODE', label: t('users.identities.provider'), required: true, choices, list: true },
        { name: 'identity', type: 'TEXT', label: t('users.identities.identity'), required: true, most: 200 },
      ] }] }],
      save: (v) => api.put(`users/${user.id}/identities`, { identities: v.identities ?? [] }, { ifMatch: `"${now.version}"` }) });
    if (done) { toast(t('users.saved')); this.reload(); }
  }

  view() {
    const unitLabel = (/** @type {any} */ u) => u.label ?? this.units?.find((one) => one.code === String(u))?.label ?? u;
    return html`${pageHead({ title: t('users.title'), acts: html`<button type="button" class="btn btn-primary" @click=${this.create}>${icon('plus')}${t('users.new')}</button>` })}
      ${this.once ? html`<div class="note note-green" role="status">${icon('key')}<div><strong>${t('users.once', { label: this.once.label })}</strong><p><code class="once">${this.once.password}</code></p><p>${t('users.once.text')}</p>
        <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => { this.once = undefined; }}>${t('users.once.done')}</button></div></div><br>` : ''}
      <div class="card flush"><div class="scroll" role="region" tabindex="0" aria-label=${t('users.title')}><table class="list"><caption class="visually-hidden">${t('users.title')}</caption><thead><tr><th scope="col">${t('users.label')}</th><th scope="col">${t('users.name')}</th><th scope="col">${t('users.roles')}</th><th scope="col">${t('users.units')}</th><th scope="col">${t('areas.state')}</th><th scope="col"><span class="visually-hidden">${t('users.acts')}</span></th></tr></thead>
        <tbody>${this.users?.map((/** @type {any} */ u) => html`<tr><td class="strong"><span class="avatar" aria-hidden="true">${initials(u.label)}</span>${u.label}</td><td>${u.name}</td><td>${u.roles.map((/** @type {string} */ r) => html`${tag(t(`role.${r}`), 'blue')} `)}</td><td>${(u.units ?? []).slice(0, 2).map(unitLabel).join(', ')}${u.units?.length > 2 ? html` <small class="soft">${t('users.units.more', { count: u.units.length - 2 })}</small>` : ''}</td>
          <td>${u.active ? u.mustChange ? tag(t('users.first'), 'amber') : tag(t('users.on'), 'green') : tag(t('users.off'))}</td>
          <td class="num"><button type="button" class="btn btn-link btn-sm" aria-label="${t('action.edit')} ${u.label}" @click=${() => this.edit(u)}>${t('action.edit')}</button> <button type="button" class="btn btn-link btn-sm" aria-label="${t('users.reset')} ${u.label}" @click=${() => this.reset(u)}>${t('users.reset')}</button> ${u.roles.includes('provider') ? html`<button type="button" class="btn btn-link btn-sm" aria-label="${t('user.partner')} ${u.label}" @click=${() => this.partner(u)}>${t('user.partner')}</button> ` : ''}<button type="button" class="btn btn-link btn-sm" aria-label="${t('users.identities')} ${u.label}" @click=${() => this.identities(u)}>${t('users.identities')}</button> <button type="button" class="btn btn-link btn-sm" aria-label="${t('users.factors.reset')} ${u.label}" @click=${() => this.resetFactors(u)}>${t('users.factors.reset')}</button></td></tr>`)}</tbody></table></div></div>`;
  }
}

customElements.define('af-users', Users);
