import { mayNow } from '#libs/tilgang';
import { currentContext } from '#libs/platform';
import type { Avtalerad } from '../avtale.query.ts';
import { gjeldende } from '../visning.ts';

/** Hva den som spør, kan gjøre med en leveranse i planen som gjelder: koordinatoren fører, de som evaluerer leverer, og en kommune som er part, sier hva den mener. */
export function leveransehandlinger(rad: Avtalerad): (leveranse: number) => string[] {
  const innhold = gjeldende(rad)?.innhold;
  const erPart = innhold?.parter.some(({ kommunenummer }) => kommunenummer !== null && kommunenummer === currentContext().arbeidsrom?.kode);
  return (leveranse) => {
    if (!innhold?.leveranser.some(({ nr }) => nr === leveranse)) return [];
    const siste = rad.hendelser.find((en) => en.leveranse === leveranse)?.hendelse;
    return [
      ...(siste !== 'godtatt' && mayNow('evalueringsavtale.skriv') ? ['foerLeveranse'] : []),
      ...(siste !== 'godtatt' && siste !== 'levert' && mayNow('leveranse.lever') ? ['leverDokument'] : []),
      ...(siste && erPart && mayNow('leveranse.merk') ? ['merkLeveranse'] : []),
    ];
  };
}
