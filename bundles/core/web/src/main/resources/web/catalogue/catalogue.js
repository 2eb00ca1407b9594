// @ts-check
/** The catalogue: every service of core and of the areas that are here, with the steps of its life. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { stageTag, tag } from '../kit/tags.js';
import { services } from '../kit/words.js';
import { api } from '../api.js';
import { areaLabel } from '../works/area-label.js';

class Catalogue extends Screen {
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
    const [all, boards] = await Promise.all([services(), api.get('boards').catch(() => ({ items: [] }))]);
    this.services = all;
    this.boards = boards.items;
  }

  view() {
    const areas = [...new Set((this.services ?? []).map((s) => s.area))];
    return html`${pageHead({ title: t('catalogue.title'), lead: t('catalogue.lead'), acts: html`<a class="btn btn-outline-primary" href="/norms">${t('norms.title')}</a><a class="btn btn-outline-primary" href="/figures">${t('figures.title')}</a>` })}
      ${this.boards?.length ? html`<section class="card"><div class="card-head"><h2>${t('boards.title')}</h2></div><ul class="rows">${this.boards.map((/** @type {any} */ b) => html`<li><a class="strong" href="/boards/${b.code}">${b.label}</a></li>`)}</ul></section>` : ''}
      ${areas.map((area) => html`<section class="card flush"><div class="card-head"><h2>${areaLabel(area)}</h2></div>
        <div class="scroll" role="region" tabindex="0" aria-label=${areaLabel(area)}><table class="list"><caption class="visually-hidden">${areaLabel(area)}</caption><thead><tr><th scope="col">${t('work.service')}</th><th scope="col">${t('work.kind')}</th><th scope="col">${t('catalogue.steps')}</th></tr></thead>
        <tbody>${(this.services ?? []).filter((s) => s.area === area).map((s) => html`<tr><td><a href="/works?service=${s.code}">${s.label}</a></td><td>${tag(t(`kind.${s.kind}`), 'blue')}</td><td><span class="choices">${s.steps.map((/** @type {any} */ step) => stageTag(step.stage, step.label))}</span></td></tr>`)}</tbody></table></div></section>`)}
      ${areas.length ? '' : html`<section class="card">${empty(t('catalogue.none'))}</section>`}`;
  }
}

customElements.define('af-catalogue', Catalogue);
