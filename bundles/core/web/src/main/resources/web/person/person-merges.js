// @ts-check
/** What was merged into a person, and the way back; another record to compare with; all that is held, to be saved. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { toast } from '../kit/toast.js';
import { dateTime } from '../kit/value.js';
import { empty } from '../kit/states.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { is } from '../session.js';

class PersonMerges extends Screen {
  static properties = { person: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.person = undefined;
  }

  async load() {
    this.merges = (await api.get('merges', { query: { person: this.person.id } })).items;
  }

  /** @param {any} merge */
  async part(merge) {
    const done = await ask({
      title: t('merge.part'), action: t('merge.part'), text: html`<p>${t('merge.part.text', { name: merge.absorbedLabel })}</p>`,
      groups: [{ fields: [{ name: 'reason', type: 'TEXT', label: t('merge.reason'), required: true, most: 2000, wide: true }] }],
      save: (v, key) => api.post(`merges/${merge.id}/parting`, { reason: v.reason ?? '' }, { key, ifMatch: `"${merge.version}"` }),
    });
    if (done) { toast(t('merge.parted')); this.reload(); }
  }

  async compare() {
    let other;
    const done = await ask({
      title: t('merge.compare'), action: t('merge.compare'), text: html`<p>${t('merge.compare.text')}</p>`,
      groups: [{ fields: [{ name: 'person', type: 'REFERENCE', label: t('person.single'), required: true, wide: true }] }],
      save: async (v) => { other = v.person; },
    });
    if (done && other) go(`/duplicates/${this.person.id}/${other}`);
  }

  view() {
    const may = is('worker', 'coordinator');
    return html`<div class="stack"><section class="card flush"><div class="card-head"><h2>${t('merge.list')}</h2>
        <button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.compare()}>${t('merge.compare')}</button>
        ${may ? html`<a class="btn btn-outline-primary btn-sm" href="/api/people/${this.person.id}/export" download="persona-${this.person.id}.json">${icon('download')}${t('merge.export')}</a>` : ''}</div>
      ${this.merges?.length ? html`<ul class="rows">${this.merges.map((/** @type {any} */ m) => html`<li><span class="grow"><strong>${m.absorbedLabel}</strong><br>
          <small class="soft">${t('merge.by', { by: m.by, at: dateTime(m.at) })} ${m.reason} · ${t('merge.rows', { carried: m.carried, aside: m.aside })}</small>
          ${m.parting ? html`<br><small>${t('merge.partedBy', { by: m.parting.by, at: dateTime(m.parting.at) })} ${m.parting.reason}</small>` : ''}</span>
          <span class="end">${!m.parting && may ? html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.part(m)}>${t('merge.part')}</button>` : ''}</span></li>`)}</ul>`
        : empty(t('merge.none'))}</section></div>`;
  }
}

customElements.define('af-person-merges', PersonMerges);
