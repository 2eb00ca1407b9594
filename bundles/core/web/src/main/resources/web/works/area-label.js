// @ts-check
import { t, word } from '../kit/language.js';

/** What an area is called where only its id is known. @param {string} area */
export const areaLabel = (area) => (area === 'core' ? t('area.core') : word('area.name', area).replace(/^./, (c) => c.toUpperCase()));
