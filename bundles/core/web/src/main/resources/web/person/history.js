// @ts-check
/** The versions of a person's record: who wrote what, when, and what stood there before. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { empty } from '../kit/states.js';
import { date, dateTime, nothing } from '../kit/value.js';
import { api } from '../api.js';

/** @param {string} field @param {string} value */
function told(field, value) {
  if (!value) return nothing;
  if (field === 'secrecy') return t(`secrecy.${value}`);
  if (field === 'sex') return t(`sex.${value}`);
  return field === 'birthDate' ? date(value) : value;
}

class History extends Screen {
  static properties = { person: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.person = undefined;
  }

  async load() {
    const page = await api.get(`people/${this.person.id}/versions`, { query: { limit: 20 } });
    this.versions = page.items;
    this.next = page.next;
  }

  async more() {
    const page = await api.get(`people/${this.person.id}/versions`, { query: { limit: 20, after: this.next } });
    this.versions = [...(this.versions ?? []), ...page.items];
    this.next = page.next;
    this.requestUpdate();
  }

  view() {
    return html`<section class="card"><div class="card-head"><h2>${t('person.tab.history')}</h2></div>
      ${this.versions?.length ? html`<ol class="timeline">${this.versions.map((/** @type {any} */ v) => html`<li><time datetime=${v.at}>${dateTime(v.at)}</time><span class="dot"></span><div>
        <h3>${t(v.version === 1 ? 'history.registered' : 'history.changed', { by: v.by })}</h3>
        <ul>${v.changes.map((/** @type {any} */ c) => html`<li><span class="soft">${t(`history.field.${c.field}`)}:</span> ${v.version === 1 || !c.before ? '' : html`<del>${told(c.field, c.before)}</del> → `}${told(c.field, c.after)}</li>`)}</ul></div></li>`)}</ol>` : empty(t('history.none'))}
      ${this.next ? html`<button type="button" class="btn btn-outline-primary" @click=${this.more}>${t('list.more')}</button>` : ''}</section>`;
  }
}

customElements.define('af-person-history', History);
