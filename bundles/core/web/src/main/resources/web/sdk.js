// @ts-check
/**
 * What an area's screens may build on: this contract, and nothing else of the shell, stays stable (version 1).
 *
 * - `Screen`: a base element (Lit, light DOM) with `load`, `view`, `reload` and the states waiting and failed
 * - `WorkTab`: the same for a tab of a work, with `work`, `sheet` and its `items`
 * - `html`, `nothing`: templates
 * - `api`: `get post put patch delete`, JSON and problems, session and language carried along
 * - `t(key, values)`, `language()`: words; an area registers its own with `t.add({it: {...}, en: {...}})`
 * - `go(address)`, `toast(text, mood)`, `value` (date money number ...), `icon(name)`
 */
export { html, nothing } from 'lit';
export { Screen } from './kit/screen.js';
export { WorkTab } from './area/work-tab.js';
export { Problem } from './kit/problem.js';
export { api } from './api.js';
export { t, language } from './kit/language.js';
export { go } from './router.js';
export { toast } from './kit/toast.js';
export { icon } from './kit/icon.js';
export * as value from './kit/value.js';
import './form/form.js';
import './list/list.js';

export const version = 1;
