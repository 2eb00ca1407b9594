// @ts-check
import { html } from 'lit';

const sprite = document.querySelector('meta[name="affianca-icons"]')?.getAttribute('content') ?? '/vendor/icons.svg';

/** One picture of Bootstrap Italia's sprite; it says nothing to a screen reader. @param {string} name @param {string} [size] */
export function icon(name, size = '') {
  return html`<svg class="icon ${size ? `icon-${size}` : ''}" aria-hidden="true" focusable="false"><use href="${sprite}#it-${name}"></use></svg>`;
}
