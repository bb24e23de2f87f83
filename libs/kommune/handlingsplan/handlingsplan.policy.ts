import { etterPlanvedtak as etterVedtak, planflyt, plankjeder, type Plankjede, type Planledd, type Planstatus, type Vedtaksutfall } from '#libs/contracts';

/** Det ved en plan som avgjør hva som kan skje med den. */
export interface Plantilstand { status: Planstatus; kjede: Plankjede }
/** Ett ledd i planens kjede, med hvor langt den er kommet. */
export interface NaaddLedd extends Planledd { naadd: boolean; naa: boolean }

/** En plan kan endres til den er vedtatt. Også mens den er til behandling: blir den vedtatt med endringer, føres de før vedtaket. */
export const kanEndres = (status: Planstatus) => status === 'utkast' || status === 'til_behandling';

/** En plan som gjelder: vedtatt, og verken i retur eller erstattet. */
export const gjeldende: readonly Planstatus[] = ['vedtatt', 'sendt', 'godkjent'];

const leddI = (kjede: Plankjede): readonly Planledd[] => plankjeder[kjede];
const organFor = (kjede: Plankjede, status: Planstatus) => leddI(kjede).find((ledd) => ledd.status === status)?.organ ?? null;
const harLedd = (kjede: Plankjede, status: Planstatus) => organFor(kjede, status) !== null;

/** Statusene planen kan flyttes til. En kjede uten «sendt» slutter med vedtaket. */
export const nesteStatuser = ({ status, kjede }: Plantilstand): Planstatus[] =>
  planflyt[status].filter((til) => til === 'erstattet' || (til === 'returnert' ? harLedd(kjede, 'sendt') : harLedd(kjede, til)));

/** Nettsidene sier det samme før vedtaket registreres; derfor står regelen i contracts. */
export { etterVedtak };

/** Om utfallet i vedtaket sier det samme som svaret. */
export const svarStemmer = (godkjent: boolean, utfall: Vedtaksutfall) => etterVedtak[utfall] === (godkjent ? 'vedtatt' : 'utkast');

/** Kjeden, med hvor langt planen kom. `naaddStatus` er det siste leddet den sto i; for en erstattet plan er det fra før den ble erstattet. */
export function leddMed(kjede: Plankjede, status: Planstatus, foerErstattet: Planstatus | null): NaaddLedd[] {
  const alle = leddI(kjede);
  const sist = status === 'erstattet' ? foerErstattet : status;
  const kommet = alle.findIndex((ledd) => ledd.status === (sist === 'returnert' ? 'sendt' : sist));
  return alle.map((ledd, nr) => ({ ...ledd, naadd: nr <= kommet, naa: ledd.status === status }));
}

/** Hvem planen er hos, og hva som skjer nå, med vanlige ord. `null` når ingenting gjenstår. */
export function hvemHarPlanen({ status, kjede }: Plantilstand): string | null {
  const eier = organFor(kjede, 'utkast');
  const behandler = organFor(kjede, 'til_behandling');
  const vedtar = organFor(kjede, 'vedtatt');
  const mottaker = organFor(kjede, 'sendt');
  switch (status) {
    case 'utkast': return `${eier} skriver planen. Så går den til ${lower(behandler)}.`;
    case 'til_behandling': return behandler === vedtar ? `Til behandling hos ${lower(vedtar)}.` : `Til behandling hos ${lower(behandler)}. Så vedtas den av ${lower(vedtar)}.`;
    case 'vedtatt': return mottaker && `Vedtatt. ${eier} sender den til ${mottaker}.`;
    case 'sendt': return `Sendt. Venter på svar fra ${mottaker}.`;
    case 'returnert': return `I retur fra ${mottaker}. ${eier} lager en ny utgave.`;
    case 'godkjent': case 'erstattet': return null;
  }
}

/** Organer i kommunen skrives med liten bokstav inne i en setning; departementet er et navn. */
const lower = (organ: string | null) => `${organ?.[0]?.toLowerCase() ?? ''}${organ?.slice(1) ?? ''}`;

/** Det som sier hva den som spør, kan gjøre. `vedtak` er å føre vedtak om planen, `svar` å føre svaret på den. */
export interface Planaktoer { skriv: boolean; vedtak: boolean; svar: boolean }
export interface Planens extends Plantilstand { nyeste: boolean; nesteAarFinnes: boolean }

/** Endringene denne personen kan gjøre med planen nå. */
export function handlinger(plan: Planens, aktoer: Planaktoer): string[] {
  const neste = nesteStatuser(plan);
  const kan: [boolean, string][] = [
    [aktoer.skriv && kanEndres(plan.status), 'updateHandlingsplan'],
    [aktoer.skriv && kanEndres(plan.status), 'setPlantiltak'],
    [aktoer.skriv && kanEndres(plan.status), 'removePlantiltak'],
    [aktoer.skriv && neste.includes('til_behandling'), 'sendTilBehandling'],
    [aktoer.skriv && plan.status === 'til_behandling', 'trekkFraBehandling'],
    [aktoer.vedtak && neste.includes('vedtatt'), 'registrerPlanvedtak'],
    [aktoer.skriv && neste.includes('sendt'), 'sendPlan'],
    [aktoer.svar && neste.includes('godkjent'), 'registrerSvar'],
    [aktoer.skriv && neste.includes('erstattet'), 'nyUtgave'],
    [aktoer.skriv && plan.nyeste && !plan.nesteAarFinnes, 'startNesteAar'],
  ];
  return kan.filter(([ja]) => ja).map(([, navn]) => navn);
}
