import type { DefinisjonFragment, IndikatorFragment, MaalingFragment } from '../../generated/graphql.ts';
import { visEndring, visTall, visTidsangivelse } from '../../tekst/sagt.ts';
import type { Sidetekster } from '../../tekst/sidetekst.ts';
import type { Katalog } from '../../tekst/nb.ts';

type Tekst = Sidetekster['resultater'];

/** Tallet med det som sier hvor sikkert det er. «Regnet ut» står etter enheten, så det ikke leses som en del av tallet. */
export const tallet = ({ verdi, tilVerdi, presisjon }: Pick<MaalingFragment, 'verdi' | 'tilVerdi' | 'presisjon'>): string | null =>
  (verdi === null || presisjon === null ? null : visTall(verdi, presisjon === 'utledet' ? 'eksakt' : presisjon, tilVerdi));

/** Hva tallet gjelder, med navnet når det har et. */
export const omfanget = ({ omfang, omfangNavn }: Pick<MaalingFragment, 'omfang' | 'omfangNavn'>, { ord }: Pick<Katalog, 'ord'>): string | null =>
  (omfangNavn ?? (omfang === 'ukjent' ? null : ord.omfang[omfang]));

/** Endringen i ord: «+11,5 % siden 2024», eller hvorfor den ikke er kjent. En andel endres i prosentpoeng. */
export function endringen({ endring, brudd }: Pick<MaalingFragment, 'endring' | 'brudd'>, { enhet }: Pick<DefinisjonFragment, 'enhet'>, { indikator: tekst }: Tekst): string {
  if (!endring) return brudd ? tekst.brudd : tekst.ingenEndring;
  const { absolutt, absoluttTil, prosent, prosentTil, presisjon } = endring;
  const erAndel = /^(prosent|%)$/i.test(enhet);
  const siden = tekst.siden(visTidsangivelse(endring.siden));
  if (absolutt === 0 && (absoluttTil ?? 0) === 0) return `${tekst.uendret} ${siden}`;
  const iTall = absolutt === null ? null : visEndring(absolutt, presisjon, erAndel ? tekst.prosentpoeng : enhet, absoluttTil);
  const iProsent = prosent === null || (erAndel && absolutt !== null) ? null : visEndring(prosent, presisjon, '%', prosentTil);
  const sagt = iProsent && iTall ? `${iProsent} (${iTall})` : iProsent ?? iTall;
  return [sagt, siden, endring.oppgitt && `(${tekst.oppgitt})`].filter(Boolean).join(' ');
}

/** Tallene som kan tegnes: samme omfang som den siste, for ulike omfang hører ikke i samme linje. Det eldste først. */
export function linjepunkter({ maalinger, siste }: Pick<IndikatorFragment, 'maalinger' | 'siste'>) {
  if (!siste) return [];
  return maalinger.filter((m) => m.omfang === siste.omfang && m.omfangNavn === siste.omfangNavn && m.verdi !== null && m.presisjon !== null)
    .map(({ periode, verdi, tilVerdi, presisjon, brudd }) => ({ periode, verdi: verdi!, tilVerdi, presisjon: presisjon!, brudd })).reverse();
}
