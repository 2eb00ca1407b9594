// @ts-check
/** Registering a person, or putting right what is known: the fiscal code checked while typed, namesakes shown first. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { toast } from '../kit/toast.js';
import { codes } from '../kit/words.js';
import { api } from '../api.js';
import { go, query } from '../router.js';
import { personLine } from '../form/combo.js';
import { conflict } from '../form/conflict.js';
import { fiscalCodeFlaw, tidy } from './fiscal-code.js';
import { personBody, personForm, personValues } from './person-form.js';
import '../form/form.js';

class PersonNew extends Screen {
  static properties = { doubts: { state: true }, codeFlaw: { state: true } };

  constructor() {
    super();
    /** @type {any[]} */
    this.doubts = [];
    this.codeFlaw = '';
    this.checked = '';
  }

  async load() {
    this.reasons = await codes('no-fiscal-code').catch(() => []);
    if (this.params.id) this.person = await api.get(`people/${this.params.id}`);
    if (this.values) return;
    const [surname, ...rest] = (query().name ?? '').split(' ');
    this.values = personValues(this.person ?? { surname, name: rest.join(' ') });
  }

  /** @param {Record<string, any>} typed */
  look(typed) {
    const code = tidy(typed.fiscalCode ?? '');
    this.codeFlaw = code ? fiscalCodeFlaw(code) ?? '' : '';
    const asked = JSON.stringify([code, typed.surname, typed.name, typed.birthDate, typed.sex, typed.birthPlace]);
    clearTimeout(this.later);
    if (!code || this.codeFlaw || !typed.surname || !typed.name) { this.doubts = []; return; }
    if (asked === this.checked) return;
    this.later = setTimeout(async () => {
      this.checked = asked;
      try { this.doubts = (await api.post('people/doubts', personBody(typed))).items; } catch { this.doubts = []; }
    }, 350);
  }

  /** @param {Record<string, any>} typed @param {string} key @param {number} [base] */
  async save(typed, key, base) {
    const body = personBody(typed);
    if (this.person) return this.correct(body, base ?? this.person.version);
    if (!(await this.isNew(body))) throw { handled: true };
    const person = await api.post('people', body, { key });
    toast(t('person.registered', { name: `${person.surname} ${person.name}` }));
    setTimeout(() => go(query().back === 'desk' ? `/desk?person=${person.id}` : `/people/${person.id}`));
    return person;
  }

  /** @param {any} body @param {number} version @returns {Promise<any>} */
  async correct(body, version) {
    try {
      await api.put(`people/${this.person.id}`, body, { ifMatch: `"${version}"` });
    } catch (problem) {
      const kept = await conflict(problem, { read: () => api.get(`people/${this.params.id}`), mine: body, label: (name) => t(`person.${name}`) });
      if (kept === undefined) throw { handled: true };
      this.person = kept.theirs;
      return kept.keepMine ? this.correct(body, kept.theirs.version) : (this.values = personValues(kept.theirs), setTimeout(() => go(`/people/${this.person.id}`)));
    }
    toast(t('person.corrected'));
    setTimeout(() => go(`/people/${this.person.id}`));
    return undefined;
  }

  /** Namesakes first: the same person registered twice is two half histories. @param {any} body @returns {Promise<boolean>} */
  async isNew(body) {
    const { items } = await api.post('people/likenesses', body);
    if (!items.length) return true;
    const same = JSON.stringify(body) === this.confirmed;
    if (same) return true;
    const sure = await ask({
      title: t('person.alike'), wide: true, action: t('person.alike.new'),
      text: html`<p>${t('person.alike.text')}</p><br><ul class="rows">${items.map((/** @type {any} */ one) => html`<li><span class="grow"><a class="strong" href="/people/${one.person.id}" @click=${(/** @type {Event} */ e) => /** @type {any} */ (e.target).closest('af-ask').end(false)}>${one.person.surname} ${one.person.name}</a>
        <br><small class="soft">${personLine(one.person)}</small></span><span class="end">${one.reasons.map((/** @type {any} */ r) => html`<span class="tag tag-amber">${r.detail ?? r.code}</span> `)}</span></li>`)}</ul>`,
      save: async () => { this.confirmed = JSON.stringify(body); },
    });
    return sure;
  }

  view() {
    const back = this.person ? `/people/${this.person.id}` : '/people';
    return html`${pageHead({ crumb: html`<a href="/people">${t('people.title')}</a>`, title: this.person ? t('person.edit', { name: `${this.person.surname} ${this.person.name}` }) : t('person.new') })}
      ${this.doubts.length ? html`<div class="note note-amber" role="status">${icon('warning-circle')}<div><strong>${t('person.doubts')}</strong><ul>${this.doubts.map((d) => html`<li>${d.detail ?? d.code}</li>`)}</ul></div></div><br>` : ''}
      <af-form name="person" .groups=${personForm(this.reasons ?? [], this.codeFlaw)} .values=${this.values} .names=${{ residence: 'residence.street' }} .action=${this.person ? t('action.save') : t('person.register')}
        .cancel=${back} .version=${this.person?.version} .save=${(/** @type {any} */ v, /** @type {string} */ key, /** @type {number} */ base) => this.save(v, key, base)} @typed=${(/** @type {CustomEvent} */ e) => this.look(e.detail)}></af-form>`;
  }
}

customElements.define('af-person-new', PersonNew);
