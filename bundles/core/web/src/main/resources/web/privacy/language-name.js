// @ts-check
import { language } from '../kit/language.js';

/** The name of a language in the reader's. @param {string} code */
export const languageName = (code) => new Intl.DisplayNames([language()], { type: 'language' }).of(code) ?? code;
