// @ts-check
/** The head of a page: where we are, its title, the acts that can be done here. */
import { html } from 'lit';

/** @param {{title: unknown, crumb?: unknown, lead?: unknown, acts?: unknown}} head */
export const pageHead = ({ title, crumb, lead, acts }) => html`<div class="page-head"><div>
  ${crumb ? html`<p class="crumb">${crumb}</p>` : ''}<h1 tabindex="-1">${title}</h1>${lead ? html`<p class="lead">${lead}</p>` : ''}</div>
  ${acts ? html`<div class="buttons">${acts}</div>` : ''}</div>`;

/** Terms and what they are; empty ones are left out. @param {[string, unknown][]} pairs */
export const facts = (pairs) => html`<dl class="facts">${pairs.filter(([, what]) => what !== '' && what !== undefined && what !== null)
  .map(([term, what]) => html`<div><dt>${term}</dt><dd>${what}</dd></div>`)}</dl>`;

/** @param {{href: string, label: string, here: boolean, count?: number}[]} tabs @param {string} label */
export const tabBar = (tabs, label) => html`<nav class="tabs" aria-label=${label}>${tabs.map((tab) => html`<a href=${tab.href} aria-current=${tab.here ? 'page' : 'false'}>${tab.label}${tab.count ? html`<span class="count">${tab.count}</span>` : ''}</a>`)}</nav>`;
