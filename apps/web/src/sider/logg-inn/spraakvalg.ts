import { maalformer, maalformnavn, type Maalform } from '../../tekst/maalform.ts';
import { element } from './element.ts';

/** Språket på innloggingen, med det som er valgt. */
export function spraakvalg(tittel: string, valgt: Maalform, velg: (maalform: Maalform) => void): HTMLFieldSetElement {
  return element('fieldset', { class: 'radiovalg' }, element('legend', { class: 'dempet' }, tittel), ...maalformer.map((maalform) => {
    const inndata = element('input', { class: 'ds-input', type: 'radio', id: maalform, name: 'maalform', checked: maalform === valgt });
    inndata.addEventListener('change', () => velg(maalform));
    return element('div', { class: 'kryss' }, inndata, element('label', { class: 'ds-label', htmlFor: maalform, lang: maalform, attr: { 'data-weight': 'regular' } }, maalformnavn[maalform]));
  }));
}
