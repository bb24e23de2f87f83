import { gjeldende } from '../../tekst/gjeldende.ts';
import { byttTekst } from '../../tekst/last.ts';
import type { Maalform } from '../../tekst/maalform.ts';
import type { Katalog } from '../../tekst/nb.ts';
import { tryggTilbake } from '../../tilgang/innlogging.ts';
import { element } from './element.ts';
import { sendInnlogging } from './send.ts';
import { spraakvalg } from './spraakvalg.ts';

function felt(id: string, ledetekst: string, type: 'email' | 'password', autocomplete: AutoFill) {
  const inndata = element('input', { class: 'ds-input', id, name: id, type, autocomplete, required: true });
  return { inndata, ramme: element('div', { class: 'ds-field felt' }, element('label', { class: 'ds-label', htmlFor: id, attr: { 'data-weight': 'medium' } }, ledetekst), inndata) };
}

/** Innloggingen: en side for seg, uten React, så den er der straks også på en gammel maskin. */
export function startInnlogging(rot: HTMLElement, { innlogging, feil, feltfeil, skall, ui }: Katalog): void {
  const tilbake = new URLSearchParams(location.search).get('tilbake');
  const epost = felt('epost', innlogging.epost, 'email', 'username');
  const passord = felt('passord', innlogging.passord, 'password', 'current-password');
  const melding = element('div', { attr: { role: 'alert' } });
  const knapp = element('button', { class: 'ds-button', type: 'submit', attr: { 'data-variant': 'primary' } }, innlogging.loggInn);
  const skjema = element('form', { class: 'skjema', noValidate: true }, epost.ramme, passord.ramme, melding, knapp);

  const si = (tekst: string) => melding.replaceChildren(element('div', { class: 'ds-alert', attr: { 'data-color': 'danger' } }, tekst));
  const merk = (inndata: HTMLInputElement) => inndata.setAttribute('aria-invalid', String(inndata.value.trim() === ''));

  skjema.addEventListener('submit', async (hendelse) => {
    hendelse.preventDefault();
    [epost, passord].forEach(({ inndata }) => merk(inndata));
    const tomt = [epost, passord].find(({ inndata }) => inndata.value.trim() === '');
    if (tomt) {
      si(feltfeil.REQUIRED());
      return tomt.inndata.focus();
    }
    knapp.textContent = innlogging.loggerInn;
    knapp.setAttribute('aria-busy', 'true');
    const galt = await sendInnlogging({ epost: epost.inndata.value.trim(), passord: passord.inndata.value });
    if (!galt) return location.replace(tryggTilbake(tilbake));
    knapp.textContent = innlogging.loggInn;
    knapp.removeAttribute('aria-busy');
    // Det eneste som kan rettes her, er de to feltene; «lagre» er ikke det folk holder på med.
    const rett = galt.felt[0];
    si(galt.kode === 'BAD_INPUT' && rett ? feltfeil[rett.code]() : feil[galt.kode]);
    passord.inndata.select();
  });

  /** Skjemaet tegnes på nytt med de nye ordene; det som er skrevet, og plassen i valget, følger med. */
  async function velgSpraak(maalform: Maalform) {
    const katalog = await byttTekst(maalform).catch(() => null);
    if (!katalog) {
      spraak.replaceChildren(valget());
      return si(skall.spraak.ikkeHentet);
    }
    if (gjeldende.maalform !== maalform) return;
    const skrevet = [epost, passord].map(({ inndata }) => [inndata.id, inndata.value] as const);
    startInnlogging(rot, katalog);
    for (const [id, verdi] of skrevet) rot.querySelector<HTMLInputElement>(`#${id}`)!.value = verdi;
    rot.querySelector<HTMLInputElement>(`#${maalform}`)!.focus();
  }
  const valget = () => spraakvalg(skall.spraak.tittel, gjeldende.maalform, (maalform) => void velgSpraak(maalform));
  const spraak = element('div', {}, valget());

  document.title = ui.sidetittel([innlogging.tittel]);
  rot.replaceChildren(element('main', { class: 'innlogging', id: 'innhold' },
    element('p', { class: 'innlogging-merke' }, element('img', { src: '/loeftet.svg', alt: '', width: 40, height: 40 }), ui.produkt),
    element('h1', { class: 'ds-heading', attr: { 'data-size': 'md' } }, innlogging.tittel),
    element('p', { class: 'ds-paragraph' }, tilbake ? innlogging.tilbake : innlogging.ingress),
    skjema,
    element('p', { class: 'ds-paragraph dempet', attr: { 'data-size': 'sm' } }, innlogging.hjelp),
    spraak));

  // Mens en skriver, hentes resten av Løftet, så neste side er der når en er inne.
  epost.inndata.addEventListener('input', () => void import('../../app.tsx'), { once: true });
}
