// @ts-check
/** Programs that ask under a name of their own: what they may do, and their tokens, each shown once. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { dateTime, daysTo } from '../kit/value.js';
import { units } from '../kit/words.js';
import { api } from '../api.js';

const roles = () => ['desk', 'worker', 'coordinator'].map((code) => ({ code, label: t(`role.${code}`) }));
const rights = () => ['read', 'write', 'both'].map((code) => ({ code, label: t(`machines.right.${code}`) }));
const graces = () => ['', '0', '24', '168'].map((code) => ({ code, label: t(`machines.grace.${code || 'none'}`) }));

/** Scopes as rows of a form: one for each part. @param {string[]} scopes */
function rowsOf(scopes) {
  /** @type {Map<string, string>} */
  const parts = new Map();
  for (const scope of [...scopes].sort()) {
    const [right, part] = scope.split(/:(.*)/s);
    parts.set(part, parts.has(part) ? 'both' : right);
  }
  return [...parts].map(([part, right]) => ({ part, right }));
}

/** @param {{part: string, right: string}[]} rows */
const scopesOf = (rows) => [...new Set((rows ?? []).filter((row) => row.part)
  .flatMap(({ part, right }) => (right === 'both' ? [`read:${part}`, `write:${part}`] : [`${right}:${part}`])))];

/** @param {any} v */
const dataOf = (v) => ({
  label: v.label, reason: v.reason, roles: v.roles ?? [], units: (v.units ?? []).map(Number), scopes: scopesOf(v.scopes),
  networks: String(v.networks ?? '').split(/[\s,;]+/).filter(Boolean), requestsPerMinute: Number(v.requestsPerMinute ?? 0),
});

class Machines extends Screen {
  static properties = { once: { state: true } };

  constructor() {
    super();
    /** @type {{label: string, token: string} | undefined} */
    this.once = undefined;
  }

  async load() {
    const [all, parts, places] = await Promise.all([api.get('service-accounts'), api.get('service-accounts/scopes'), units()]);
    this.machines = all.items;
    this.parts = parts.items.map((/** @type {string} */ code) => ({ code, label: code }));
    this.units = places;
  }

  /** @param {any} [machine] */
  fields(machine) {
    return [{ fields: [
      { name: 'label', type: 'TEXT', label: t('machines.label'), help: t('machines.label.help'), required: true, most: 200 },
      { name: 'reason', type: 'TEXT', label: t('machines.reason'), help: t('machines.reason.help'), required: true, most: 500, wide: true },
      { name: 'roles', type: 'CODES', label: t('users.roles'), choices: roles() },
      { name: 'units', type: 'CODES', label: t('users.units'), choices: this.units },
      { name: 'scopes', type: 'ROWS', label: t('machines.scopes'), help: t('machines.scopes.help'), required: true, one: t('machines.scope'), addLabel: t('machines.scope.add'), fresh: { right: 'read' }, wide: true, fields: [
        { name: 'part', type: 'CODE', label: t('machines.part'), required: true, choices: this.parts, list: true },
        { name: 'right', type: 'CODE', label: t('machines.right'), required: true, choices: rights(), list: true },
      ] },
      { name: 'networks', type: 'TEXT', label: t('machines.networks'), help: t('machines.networks.help'), most: 900, wide: true },
      { name: 'requestsPerMinute', type: 'INT', label: t('machines.pace'), required: true, least: 1, most: 60000 },
      ...(machine ? [{ name: 'active', type: 'BOOLEAN', label: t('machines.active') }] : []),
    ] }];
  }

  async create() {
    const done = await ask({ title: t('machines.new'), wide: true, values: { roles: ['worker'], units: [], scopes: [], requestsPerMinute: 300 }, groups: this.fields(), action: t('machines.create'),
      save: (v, key) => api.post('service-accounts', dataOf(v), { key }) });
    if (done) { toast(t('machines.created')); this.reload(); }
  }

  /** @param {any} m */
  async edit(m) {
    const values = { ...m.data, units: m.data.units.map(String), scopes: rowsOf(m.data.scopes), networks: m.data.networks.join(' '), active: m.active };
    const done = await ask({ title: t('users.edit', { label: m.data.label }), wide: true, values, groups: this.fields(m),
      save: (v) => api.put(`service-accounts/${m.id}`, { data: dataOf(v), active: Boolean(v.active) }, { ifMatch: `"${m.version}"` }) });
    if (done) { toast(t('users.saved')); this.reload(); }
  }

  /** @param {any} m */
  async issue(m) {
    const good = m.tokens.some(alive);
    const done = await ask({ title: t('machines.issue.title', { label: m.data.label }), text: html`<p>${t('machines.issue.text')}</p>`, action: t('machines.issue'), values: { days: 90, grace: good ? '24' : '' },
      groups: [{ fields: [
        { name: 'days', type: 'INT', label: t('machines.days'), required: true, least: 1, most: 366 },
        ...(good ? [{ name: 'grace', type: 'CODE', label: t('machines.grace'), choices: graces().filter((one) => one.code), list: true }] : []),
      ] }],
      save: async (v) => {
        const answer = await api.post(`service-accounts/${m.id}/tokens`, { days: Number(v.days), ...(v.grace ? { othersEndInHours: Number(v.grace) } : {}) });
        this.once = { label: m.data.label, token: answer.token };
      } });
    if (done) this.reload();
  }

  /** @param {any} m @param {any} token */
  async revoke(m, token) {
    const done = await ask({ title: t('machines.revoke.title', { hint: token.hint }), text: html`<p>${t('machines.revoke.text', { label: m.data.label })}</p>`, action: t('machines.revoke'),
      save: () => api.delete(`service-accounts/${m.id}/tokens/${token.id}`) });
    if (done) { toast(t('machines.revoked')); this.reload(); }
  }

  /** @param {any} m */
  tokens(m) {
    if (!m.tokens.length) return html`<span class="soft">${t('machines.tokens.none')}</span>`;
    return html`<ul class="rows">${m.tokens.map((/** @type {any} */ one) => html`<li><code>…${one.hint}</code> ${state(one)}
      <small class="soft">${one.usedAt ? t('machines.used', { at: dateTime(one.usedAt), from: one.usedFrom }) : t('machines.unused')}</small>
      ${alive(one) ? html`<button type="button" class="btn btn-link btn-sm" aria-label="${t('machines.revoke')} ${one.hint}" @click=${() => this.revoke(m, one)}>${t('machines.revoke')}</button>` : ''}</li>`)}</ul>`;
  }

  view() {
    const rows = this.machines ?? [];
    return html`${pageHead({ title: t('machines.title'), acts: html`<button type="button" class="btn btn-primary" @click=${this.create}>${icon('plus')}${t('machines.new')}</button>` })}
      <p class="lead">${t('machines.lead')}</p>
      ${this.once ? html`<div class="note note-green" role="status">${icon('key')}<div><strong>${t('machines.once', { label: this.once.label })}</strong><p><code class="once">${this.once.token}</code></p><p>${t('machines.once.text')}</p>
        <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => { this.once = undefined; }}>${t('machines.once.done')}</button></div></div><br>` : ''}
      ${rows.length ? html`<div class="card flush"><div class="scroll" role="region" tabindex="0" aria-label=${t('machines.title')}><table class="list"><caption class="visually-hidden">${t('machines.title')}</caption>
        <thead><tr><th scope="col">${t('machines.label')}</th><th scope="col">${t('machines.scopes')}</th><th scope="col">${t('machines.networks')}</th><th scope="col">${t('machines.tokens')}</th><th scope="col">${t('areas.state')}</th><th scope="col"><span class="visually-hidden">${t('users.acts')}</span></th></tr></thead>
        <tbody>${rows.map((/** @type {any} */ m) => html`<tr><td><strong>${m.data.label}</strong><br><small class="soft">${m.data.reason}</small></td>
          <td>${rowsOf(m.data.scopes).map((row) => html`${tag(`${row.part}: ${t(`machines.right.${row.right}`)}`, row.right === 'read' ? '' : 'amber')} `)}</td>
          <td class="tabular">${m.data.networks.join(', ') || t('machines.networks.any')}</td><td>${this.tokens(m)}</td>
          <td>${m.active ? tag(t('users.on'), 'green') : tag(t('users.off'))}</td>
          <td class="num"><button type="button" class="btn btn-link btn-sm" aria-label="${t('action.edit')} ${m.data.label}" @click=${() => this.edit(m)}>${t('action.edit')}</button> <button type="button" class="btn btn-link btn-sm" aria-label="${t('machines.issue')} ${m.data.label}" @click=${() => this.issue(m)}>${t('machines.issue')}</button></td></tr>`)}</tbody></table></div></div>`
      : html`<div class="card"><p>${t('machines.none')}</p></div>`}`;
  }
}

/** @param {any} token */
const alive = (token) => Date.parse(token.expiresAt) > Date.now();

/** @param {any} token */
function state(token) {
  if (token.revoked) return tag(t('machines.state.revoked'));
  if (!alive(token)) return tag(t('machines.state.expired'));
  const days = daysTo(token.expiresAt.slice(0, 10));
  return tag(t('machines.state.until', { count: Math.max(days, 0) }), days <= 14 ? 'amber' : 'green');
}

customElements.define('af-machines', Machines);
