// @ts-check
/** The areas console: what is installed, what is at hand, what failed and why; brought in and taken out while all runs. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { dateTime, nothing } from '../kit/value.js';
import { api } from '../api.js';

const tints = /** @type {Record<string, string>} */ ({ ACTIVE: 'green', AVAILABLE: 'blue', STARTING: 'amber', STOPPED: '', FAILED: 'red' });

class AreasConsole extends Screen {
  static properties = { busy: { state: true } };

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.busy = {};
  }

  connectedCallback() {
    super.connectedCallback();
    this.again = () => this.reload();
    addEventListener('affianca-areas', this.again);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    if (this.again) removeEventListener('affianca-areas', this.again);
  }

  async load() {
    this.areas = (await api.get('areas')).items;
  }

  /** @param {any} area @param {'install' | 'update' | 'remove'} act @param {() => Promise<any>} run */
  async act(area, act, run) {
    this.busy = { ...this.busy, [area.id]: act };
    try {
      const after = await run();
      const label = after?.state === 'ACTIVE' ? after.label : area.label;
      const failed = after?.state === 'FAILED';
      toast(failed ? t('areas.failed', { area: label }) : t(`areas.done.${act}`, { area: label }), failed ? 'bad' : act === 'remove' ? 'warn' : 'good');
    } catch (problem) {
      toast(/** @type {Error} */ (problem).message, 'bad');
    } finally {
      const { [area.id]: _, ...rest } = this.busy;
      this.busy = rest;
      await this.reload();
    }
  }

  /** @param {any} area @param {'install' | 'update' | 'remove'} act */
  async confirm(area, act) {
    const run = { install: () => api.post(`areas/${area.id}/installation`), update: () => api.post(`areas/${area.id}/update`), remove: () => api.delete(`areas/${area.id}/installation`) }[act];
    if (act === 'install') { await this.act(area, act, run); return; }
    const sure = await ask({ title: t(`areas.${act}.title`, { area: area.label }), action: t(`areas.${act}`),
      text: html`<p>${t(`areas.${act}.text`)}</p><br><p class="note ${area.openWorks ? 'note-amber' : ''}">${icon(area.openWorks ? 'warning-circle' : 'info-circle')}<span>${t('areas.impact', { count: area.openWorks ?? 0 })}</span></p>`, save: async () => {} });
    if (sure) await this.act(area, act, run);
  }

  /** @param {any} area */
  buttons(area) {
    if (this.busy[area.id]) return html`<span role="status">${t(`areas.busy.${this.busy[area.id]}`)}</span>`;
    const label = area.label;
    const button = (/** @type {'install' | 'update' | 'remove'} */ act, /** @type {string} */ kind) => html`<button type="button" class="btn btn-sm ${kind}" aria-label="${t(`areas.${act}`)} ${label}" @click=${() => this.confirm(area, act)}>${t(`areas.${act}`)}</button>`;
    if (area.state === 'AVAILABLE') return button('install', 'btn-primary');
    return html`<span class="buttons">${button('update', 'btn-outline-primary')}${button('remove', 'btn-danger')}</span>`;
  }

  view() {
    return html`${pageHead({ title: t('areas.title'), lead: t('areas.lead') })}
      <div class="card flush"><div class="scroll" role="region" tabindex="0" aria-label=${t('areas.title')}><table class="list roomy"><caption class="visually-hidden">${t('areas.title')}</caption><thead><tr><th scope="col">${t('areas.area')}</th><th scope="col">${t('areas.state')}</th><th scope="col">${t('areas.version')}</th>
        <th scope="col">${t('areas.services')}</th><th scope="col" class="num">${t('areas.open')}</th><th scope="col">${t('areas.since')}</th><th scope="col"><span class="visually-hidden">${t('users.acts')}</span></th></tr></thead>
      <tbody>${this.areas?.map((/** @type {any} */ a) => html`<tr><td class="strong">${a.label}</td><td>${tag(t(`areas.state.${a.state}`), tints[a.state])}</td>
        <td><span class="tabular">${a.version || nothing}</span>${a.gitSha ? html`<br><code class="soft">${a.gitSha.slice(0, 10)}</code>` : ''}</td>
        <td>${a.services?.length ? html`<details><summary>${t('areas.services.count', { count: a.services.length })}</summary><ul>${a.services.map((/** @type {string} */ s) => html`<li><code>${s}</code></li>`)}</ul></details>` : nothing}</td>
        <td class="num">${a.openWorks ?? 0}</td><td class="tabular nowrap">${a.since ? dateTime(a.since) : nothing}</td><td class="num">${this.buttons(a)}</td></tr>
        ${a.failure ? html`<tr><td colspan="7"><div class="note note-red" role="alert">${icon('error')}<div><strong>${t('areas.why', { area: a.label })}</strong><p class="pre">${a.failure}</p></div></div></td></tr>` : ''}`)}</tbody></table></div>
      ${this.areas?.length ? '' : empty(t('areas.none'))}</div>
      <br><p class="soft">${t('areas.trust')}</p>`;
  }
}

customElements.define('af-areas', AreasConsole);
