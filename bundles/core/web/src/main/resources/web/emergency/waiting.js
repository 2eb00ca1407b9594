// @ts-check
/** What was handed over in the night and waits to be accepted here, most urgent first. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { empty } from '../kit/states.js';
import { dateTime } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';
import { escalated, riskTag } from './emergency-tags.js';

class Waiting extends Screen {
  /** On a page of other things it stays silent while nothing waits. */
  static properties = { quiet: { type: Boolean } };

  constructor() {
    super();
    this.quiet = false;
  }

  async load() {
    const [waiting, risks] = await Promise.all([api.get('hand-overs'), codes('emergency-risk')]);
    this.items = waiting.items;
    this.risks = risks;
  }

  render() {
    return this.quiet && this.state !== 'ready' ? '' : super.render();
  }

  view() {
    if (this.quiet && !this.items?.length) return '';
    return html`<section class="card"><div class="card-head"><h2>${t('emergency.waiting')}</h2>${this.quiet ? html`<a href="/emergencies">${t('day.all')}</a>` : ''}</div>
      ${this.items?.length ? html`<ul class="rows">${this.items.map((/** @type {any} */ e) => html`<li><span class="grow"><a class="strong" href="/emergencies/${e.id}">${e.place}</a>
        <br><small class="soft">${dateTime(e.happenedAt)} · ${e.recordedBy} · ${t('emergency.acceptBy', { moment: dateTime(e.acceptBy) })}</small></span>
        <span class="end">${riskTag(e.risk, labelOf(this.risks ?? [], e.risk))} ${escalated(e.level)}</span></li>`)}</ul>` : empty(t('emergency.waiting.none'))}</section>`;
  }
}

customElements.define('af-waiting', Waiting);
