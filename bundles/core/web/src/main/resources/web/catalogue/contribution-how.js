// @ts-check
/** How a sum came about, step by step. */
import { html } from 'lit';

/** @param {{code: string, detail: string}[]} how */
export const howList = (how) => html`<ol class="rows">${how.map((why) => html`<li>${why.detail}</li>`)}</ol>`;
