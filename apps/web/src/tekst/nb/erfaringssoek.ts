import { oppramsing } from '../former.ts';

const grader = ['fortalt', 'beskrevet', 'begrunnet', 'målt', 'fulgt over tid', 'undersøkt av andre'];
const sitert = (ord: readonly string[]) => oppramsing(ord.map((en) => `«${en}»`));

/** Søket i erfaringsbanken. */
export const erfaringssoek = {
  felt: 'Søk i erfaringene',
  tidligere: { tittel: (antall: number) => `Fra konferanser og satsinger før (${antall})` },
  proev: 'Prøv for eksempel:',
  eksempler: ['ungdom ute av jobb', 'trygg skolevei', 'flerkulturell møteplass', 'hva skjer når pengene tar slutt'],
  antall: (antall: number, minst: boolean) => (antall === 0 ? 'Ingen treff' : `${minst ? 'Minst ' : ''}${antall === 1 ? 'én erfaring' : `${antall} erfaringer`}`.replace(/^./, (bokstav) => bokstav.toUpperCase())),
  ingenHarAlle: 'Ingen erfaring har alle ordene. Dette er de som ligger nærmest.',
  utenTreff: (ord: readonly string[]) => `Ingen erfaring har noe om ${sitert(ord)}.`,
  ingen: 'Ingen har delt noe om dette',
  ingenTekst: 'Prøv færre eller andre ord, eller ta bort en begrensning. Følger du med på søket, ser du det her når noen deler noe som passer.',
  nullstill: 'Begynn på nytt', neste: 'Flere svar', foerste: 'Til de første',
  flereValg: 'Flere valg', valgte: (antall: number) => `(${antall} valgt)`,
  alle: 'Alle', medAntall: (navn: string, antall: number) => `${navn} (${antall})`,
  fasett: { tema: 'Tema', felle: 'Hva kan gå galt', maalgruppe: 'Målgruppe', utfall: 'Hvor det endte', fase: 'Fase', evidensgrad: 'Minst så godt dokumentert', kostnadsklasse: 'Kostnad', kommune: 'Kommune', aar: 'Begynte i', art: 'Slag' },
  verdier: {
    felle: { felle: 'Har fallgruver, eller ble stoppet' },
    utfall: { paagaar: 'Pågår', fullfoert: 'Fullført', viderefoert: 'Videreført', skalert: 'Tatt i bruk flere steder', utsatt: 'Utsatt', stoppet: 'Stoppet' },
    fase: { kunnskapsgrunnlag: 'Kunnskapsgrunnlag', planlegging_organisering: 'Planlegging og organisering', mobilisering_samarbeid: 'Mobilisering og samarbeid', gjennomfoering: 'Gjennomføring', viderefoering: 'Videreføring' },
    kostnadsklasse: { under_100: 'Under 100 000 kroner', '100_500': '100 000–500 000 kroner', '500_2000': '500 000–2 millioner kroner', over_2000: 'Over 2 millioner kroner' },
    art: { tiltak: 'Tiltak', prosess: 'Organisering og prosess' },
  },
  grad: (grad: number) => `${grad} av 5: ${grader[grad] ?? ''}`,
  hvorfor: 'Kom opp fordi:',
  sted: { tittel: 'tittelen', kort: 'den korte teksten, målgruppen eller temaet', gjennomfoering: 'det som ble gjort', laerdom: 'det som er lært' },
  grunn: (ord: string, slag: 'ordet' | 'likt' | 'naert', steder: readonly string[]) => (slag === 'naert' ? `et ord ligner på «${ord}»` : `${slag === 'ordet' ? `«${ord}»` : `noe som betyr det samme som «${ord}»,`} står i ${oppramsing(steder)}`),
  mangler: (ord: readonly string[]) => `Den har ikke ${sitert(ord)}.`,
  foelges: 'Søk du følger med på:', foelg: 'Følg med på dette søket', foelger: (navn: string) => `Du følger med på «${navn}». Nye erfaringer står her neste gang du kommer.`,
  slutt: 'Slutt å følge med', sluttMed: (navn: string) => `Slutt å følge med på «${navn}»`, sluttet: (navn: string) => `Du følger ikke lenger med på «${navn}».`,
  nye: (antall: number) => (antall === 0 ? 'ingen nye siden sist' : antall === 1 ? 'én ny siden sist' : `${antall >= 100 ? 'mer enn hundre' : antall} nye siden sist`),
  lignende: 'Ligner på denne',
};
