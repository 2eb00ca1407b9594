// @ts-check
/** Writing down a report that arrived. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { toast } from '../kit/toast.js';
import { iso } from '../kit/value.js';
import { api } from '../api.js';
import { go, query } from '../router.js';
import { dutyHint, reportBody, reportGroups, reportLists, reportNames } from './report-form.js';
import '../form/form.js';

class ReportNew extends Screen {
  static properties = { sender: { state: true } };

  constructor() {
    super();
    /** @type {string | undefined} */
    this.sender = undefined;
  }

  async load() {
    this.lists = await reportLists();
    const { person } = query();
    this.values ??= {
      unit: this.lists.units[0]?.code, receivedOn: iso(), urgency: 'ORDINARY', secrecy: 'ORDINARY',
      concerned: [person ? { person: Number(person) } : {}],
    };
  }

  /** @param {any} v @param {string} key */
  async save(v, key) {
    const made = await api.post('reports', { ...reportBody(v), reporter: { name: v.reporterName ?? '', reach: v.reporterReach ?? '' } }, { key });
    toast(t('report.received'));
    setTimeout(() => go(`/reports/${made.id}`));
  }

  view() {
    return html`${pageHead({ crumb: html`<a href="/reports">${t('reports.title')}</a>`, title: t('report.new') })}
      <af-form name="report" .groups=${reportGroups(this.lists, { fresh: true, hint: dutyHint(this.lists, this.sender) })} .values=${this.values} .names=${reportNames} .action=${t('report.receive')} .cancel=${'/reports'}
        @typed=${(/** @type {any} */ e) => { this.sender = e.detail.sender; }} .save=${(/** @type {any} */ v, /** @type {string} */ key) => this.save(v, key)}></af-form>`;
  }
}

customElements.define('af-report-new', ReportNew);
