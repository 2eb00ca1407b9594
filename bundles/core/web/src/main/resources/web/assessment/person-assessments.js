// @ts-check
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { tag } from '../kit/tags.js';
import { date } from '../kit/value.js';
import '../list/list.js';

/** The assessments of a person, each with the way to its like over time. */
class PersonAssessments extends Part {
  static properties = { person: { attribute: false } };

  render() {
    const person = /** @type {any} */ (this).person;
    const columns = () => [
      { label: t('assessment.madeOn'), cell: (/** @type {any} */ a) => html`<a class="tabular" href="/works/${a.work}/assessment">${date(a.madeOn)}</a>` },
      { label: t('work.instrument'), cell: (/** @type {any} */ a) => html`${a.title} <span class="soft">${t('assessment.version.short', { version: a.instrumentVersion })}</span>` },
      { label: t('assessment.state'), cell: (/** @type {any} */ a) => tag(t(a.complete ? 'assessment.is.complete' : 'assessment.is.open'), a.complete ? 'green' : 'amber') },
      { label: t('assessment.over.time'), cell: (/** @type {any} */ a) => html`<a href="/people/${person}/assessments/${a.instrument}" aria-label="${t('assessment.compare')}: ${a.title}">${t('assessment.compare')}</a>` },
    ];
    return html`<div class="card flush"><af-list .path=${`people/${person}/assessments`} .caption=${t('person.tab.assessments')} .columns=${columns} .none=${t('assessment.none')}></af-list></div>`;
  }
}

customElements.define('af-person-assessments', PersonAssessments);
