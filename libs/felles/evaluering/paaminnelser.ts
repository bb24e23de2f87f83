import { tidsrom } from '#libs/contracts';
import type { Avtalerad } from './avtale.query.ts';
import type { Avtalepaaminnelse, Avtaleutgave } from './avtale.type.ts';
import { maaSvare } from './visning.ts';

/** Så mange dager før en frist den nevnes. */
const varsel = 30;
const dagerFram = (dag: string, antall: number) => new Date(Date.parse(dag) + antall * 86_400_000).toISOString().slice(0, 10);

/** En anbefaling kan være lang; resten står der lenken går. */
const forkortet = (tekst: string) => (tekst.length > 120 ? `${tekst.slice(0, 119).trimEnd()}…` : tekst);

/** Det som venter på noen, med det som er eldst først. Et utkast minner ikke om noe. Det koordinatoren fører for andre, er bare hennes å minnes på. */
export function paaminnelserIn({ moeter, fylket }: Avtalerad, vist: Avtaleutgave, idag: string, koordinator: boolean): Avtalepaaminnelse[] {
  if (vist.status === 'utkast' || vist.status === 'erstattet') return [];
  const snart = dagerFram(idag, varsel);
  const svar = vist.parter.filter((part) => maaSvare(part, vist.fraTermin) && part.svar?.svar !== 'godtatt').map(({ navn }) => ({ slag: 'svar', hva: navn, dato: vist.sendt!.slice(0, 10) }));
  const foeres = koordinator ? fylket.map(({ mottaker, hva, frist, innen }) => ({ slag: mottaker ? `anbefaling_${mottaker}` : 'funn_fylkeskommune', hva: forkortet(hva), dato: frist ?? tidsrom(innen ?? '')?.til ?? null })) : [];
  if (vist.status !== 'gjelder') return [...svar, ...foeres];
  const leveranser = vist.leveranser.flatMap(({ tittel, frist, hendelser }): Avtalepaaminnelse[] => {
    const naa = hendelser[0]?.hendelse;
    if (naa === 'godtatt') return [];
    if (naa === 'levert') return [{ slag: 'leveranse_til_godkjenning', hva: tittel, dato: hendelser[0]!.dato }];
    return frist < idag ? [{ slag: 'leveranse_forsinket', hva: tittel, dato: frist }] : frist <= snart ? [{ slag: 'leveranse_frist', hva: tittel, dato: frist }] : [];
  });
  const terminer = vist.terminer.filter(({ forfall, status }) => (forfall > idag && forfall <= snart) || (status === 'venter_paa_leveranse' && forfall <= idag))
    .map(({ nr, forfall }) => ({ slag: forfall <= idag ? 'termin_venter' : 'termin', hva: String(nr), dato: forfall }));
  const kommende = moeter.filter(({ dato, avholdt, avlystFordi }) => !avholdt && avlystFordi === null && (tidsrom(dato)?.fra ?? dato) <= snart)
    .map(({ tittel, dato }) => ({ slag: (tidsrom(dato)?.til ?? dato) < idag ? 'moete_uten_referat' : 'moete', hva: tittel, dato: tidsrom(dato)?.fra ?? null }));
  return [...svar, ...leveranser, ...terminer, ...kommende, ...foeres].sort((a, b) => ((a.dato ?? '') < (b.dato ?? '') ? -1 : 1));
}
