// @ts-check
/** Everything that is owed back in the cases one sees, by the day of its next part. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { pageHead } from '../kit/page.js';
import { dueTag } from '../kit/tags.js';
import { money } from '../kit/value.js';
import '../list/list.js';

class OpenRepayments extends Screen {
  static properties = { late: { state: true } };

  constructor() {
    super();
    this.late = new URLSearchParams(location.search).get('overdue') === 'true';
  }

  view() {
    const columns = () => [
      { label: t('case.holder'), cell: (/** @type {any} */ r) => html`<a href="/works/${r.work}/repayments">${r.holder || t('person.hidden')}</a>` },
      { label: t('cases.title'), cell: (/** @type {any} */ r) => html`<a href="/cases/${r.caseId}" class="tabular">${r.caseNumber}</a>` },
      { label: t('repayment.what'), cell: (/** @type {any} */ r) => t(`repayment.cause.${r.cause}`) },
      { label: t('repayment.principal'), num: true, cell: (/** @type {any} */ r) => money(r.principal) },
      { label: t('repayment.left'), num: true, cell: (/** @type {any} */ r) => money(r.left) },
      { label: t('repayment.nextDue'), cell: (/** @type {any} */ r) => dueTag(r.nextDue) },
    ];
    return html`${pageHead({ title: t('repayments.title'), lead: t('repayments.lead') })}
      <div class="card flush"><div class="filters"><label class="check" for="repayments-late"><input id="repayments-late" type="checkbox" .checked=${this.late} @change=${(/** @type {any} */ e) => { this.late = e.target.checked; }}><span>${t('repayments.late')}</span></label></div>
        <af-list .path=${'repayments'} .query=${{ overdue: this.late || undefined }} .caption=${t('repayments.title')} .columns=${columns} .none=${t(this.late ? 'repayments.none.late' : 'repayments.none')}></af-list></div>`;
  }
}

customElements.define('af-open-repayments', OpenRepayments);
