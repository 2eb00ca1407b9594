// @ts-check
/** Starting a work in a case: which service, then the form that the service describes. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { pageHead } from '../kit/page.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { empty } from '../kit/states.js';
import { instruments, services } from '../kit/words.js';
import { api } from '../api.js';
import { go, onRoute, query } from '../router.js';
import { beginningBody, beginningGroup } from './beginning.js';
import { detailGroups, detailValues } from './details-form.js';
import { areaLabel } from './area-label.js';
import '../form/form.js';

class WorkNew extends Screen {
  static properties = { text: { state: true } };

  constructor() {
    super();
    this.text = '';
    /** @type {any} */
    this.form = undefined;
    /** @type {any} */
    this.values = undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    this.again = () => this.reload();
    addEventListener('affianca-areas', this.again);
    this.stopRoutes = onRoute(() => this.reload());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    if (this.again) removeEventListener('affianca-areas', this.again);
    this.stopRoutes?.();
  }

  async load() {
    const code = query().service;
    const [file, all, works] = await Promise.all([api.get(`cases/${this.params.id}`), services(), api.get('works', { query: { case: this.params.id, limit: 200 } })]);
    this.file = file;
    this.services = all;
    this.plans = works.items.filter((/** @type {any} */ w) => ['PLAN', 'MEASURE', 'ORDER'].includes(w.kind) && ['DRAFT', 'WAITING', 'RUNNING', 'PAUSED'].includes(w.stage));
    const service = all.find((s) => s.code === code);
    // An area that went away while somebody was filling in its form: the form stays as it is.
    if (code && service) {
      this.form = service.hasDetails ? await api.get(`services/${code}/form`) : { groups: [] };
      this.service = service;
      this.instruments = service.kind === 'ASSESSMENT' ? await instruments(service.area) : [];
      const own = this.instruments.filter((i) => i.area === service.area && i.area !== 'core');
      this.values ??= { period: { from: undefined }, under: query().under ? query().under : undefined, rhythm: 'MONTHLY', instrument: own.length === 1 ? own[0].code : undefined };
    }
    if (!code) this.service = undefined;
    this.absent = Boolean(code) && !service;
  }

  /** @param {any} v @param {string} key */
  async save(v, key) {
    const work = await api.post(`cases/${this.params.id}/works`, { service: this.service.code, ...beginningBody(this.service.kind, v), details: detailValues(this.form.groups, v) }, { key });
    toast(t('work.started', { service: this.service.label }));
    setTimeout(() => go(`/works/${work.id}`));
  }

  head() {
    const holder = this.file.members[0];
    return { crumb: html`<a href="/cases">${t('cases.title')}</a> / <a href="/cases/${this.file.id}"><span class="tabular">${this.file.number}</span> ${holder?.label}</a>` };
  }

  catalogue() {
    const wanted = this.text.toLowerCase();
    const found = (this.services ?? []).filter((s) => !wanted || `${s.label} ${t(`kind.${s.kind}`)}`.toLowerCase().includes(wanted));
    const areas = [...new Set(found.map((s) => s.area))];
    return html`${pageHead({ ...this.head(), title: t('work.new'), lead: t('work.choose') })}
      <div class="card flush"><div class="filters"><div class="field"><label for="service-q">${t('work.find')}</label><input id="service-q" class="input" type="search" autocomplete="off" .value=${this.text} @input=${(/** @type {any} */ e) => { this.text = e.target.value; }}></div></div>
        ${areas.map((area) => html`<section><div class="card-head"><h2>${areaLabel(area)}</h2></div><ul class="rows inset">${found.filter((s) => (s.area) === area).map((s) => html`<li>
          <a class="grow strong" href="/cases/${this.params.id}/works/new?${new URLSearchParams({ ...query(), service: s.code })}">${s.label}</a><span class="end">${tag(t(`kind.${s.kind}`), 'blue')}</span></li>`)}</ul></section>`)}
        ${found.length ? '' : empty(t('work.find.none'))}</div>`;
  }

  view() {
    if (!query().service) return this.catalogue();
    if (!this.service) return html`${pageHead({ ...this.head(), title: t('work.new') })}<div class="card">${empty(t('area.gone.text'))}</div>`;
    const groups = [beginningGroup(this.service.kind, this.plans ?? [], this.instruments), ...detailGroups(this.form.groups, this.service.steps[0]?.stage === 'DRAFT')];
    return html`${pageHead({ ...this.head(), title: this.service.label, lead: t(`kind.${this.service.kind}`) })}
      ${this.absent ? html`<p class="note note-amber" role="alert">${icon('plug')}<span>${t('area.gone.form')}</span></p><br>` : ''}
      <af-form name=${this.service.code} .groups=${groups} .values=${this.values} .names=${{ from: 'period', until: 'period' }} .action=${t('work.start')} .cancel=${`/cases/${this.params.id}`}
        .save=${(/** @type {any} */ v, /** @type {string} */ key) => this.save(v, key)}></af-form>`;
  }
}

customElements.define('af-work-new', WorkNew);
