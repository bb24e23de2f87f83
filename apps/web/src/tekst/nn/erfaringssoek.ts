import { oppramsing } from '../former.ts';
import type { erfaringssoek as nb } from '../nb/erfaringssoek.ts';

const grader = ['fortalt', 'skildra', 'grunngitt', 'målt', 'følgt over tid', 'undersøkt av andre'];
const sitert = (ord: readonly string[]) => oppramsing(ord.map((en) => `«${en}»`));

export const erfaringssoek: typeof nb = {
  felt: 'Søk i erfaringane',
  tidligere: { tittel: (antall) => `Frå konferansar og satsingar før (${antall})` },
  proev: 'Prøv til dømes:',
  eksempler: ['ungdom ute av jobb', 'trygg skuleveg', 'fleirkulturell møteplass', 'kva skjer når pengane tek slutt'],
  antall: (antall, minst) => (antall === 0 ? 'Ingen treff' : `${minst ? 'Minst ' : ''}${antall === 1 ? 'éi erfaring' : `${antall} erfaringar`}`.replace(/^./, (bokstav) => bokstav.toUpperCase())),
  ingenHarAlle: 'Inga erfaring har alle orda. Dette er dei som ligg nærmast.',
  utenTreff: (ord) => `Inga erfaring har noko om ${sitert(ord)}.`,
  ingen: 'Ingen har delt noko om dette',
  ingenTekst: 'Prøv færre eller andre ord, eller ta bort ei avgrensing. Følgjer du med på søket, ser du det her når nokon deler noko som passar.',
  nullstill: 'Begynn på nytt', neste: 'Fleire svar', foerste: 'Til dei første',
  flereValg: 'Fleire val', valgte: (antall) => `(${antall} ${antall === 1 ? 'vald' : 'valde'})`,
  alle: 'Alle', medAntall: (navn, antall) => `${navn} (${antall})`,
  fasett: { tema: 'Tema', felle: 'Kva kan gå gale', maalgruppe: 'Målgruppe', utfall: 'Kvar det enda', fase: 'Fase', evidensgrad: 'Minst så godt dokumentert', kostnadsklasse: 'Kostnad', kommune: 'Kommune', aar: 'Begynte i', art: 'Slag' },
  verdier: {
    felle: { felle: 'Har fallgruver, eller blei stoppa' },
    utfall: { paagaar: 'Går føre seg', fullfoert: 'Fullført', viderefoert: 'Vidareført', skalert: 'Teke i bruk fleire stader', utsatt: 'Utsett', stoppet: 'Stoppa' },
    fase: { kunnskapsgrunnlag: 'Kunnskapsgrunnlag', planlegging_organisering: 'Planlegging og organisering', mobilisering_samarbeid: 'Mobilisering og samarbeid', gjennomfoering: 'Gjennomføring', viderefoering: 'Vidareføring' },
    kostnadsklasse: { under_100: 'Under 100 000 kroner', '100_500': '100 000–500 000 kroner', '500_2000': '500 000–2 millionar kroner', over_2000: 'Over 2 millionar kroner' },
    art: { tiltak: 'Tiltak', prosess: 'Organisering og prosess' },
  },
  grad: (grad) => `${grad} av 5: ${grader[grad] ?? ''}`,
  hvorfor: 'Kom opp fordi:',
  sted: { tittel: 'tittelen', kort: 'den korte teksten, målgruppa eller temaet', gjennomfoering: 'det som blei gjort', laerdom: 'det som er lært' },
  grunn: (ord, slag, steder) => (slag === 'naert' ? `eit ord liknar på «${ord}»` : `${slag === 'ordet' ? `«${ord}»` : `noko som betyr det same som «${ord}»,`} står i ${oppramsing(steder)}`),
  mangler: (ord) => `Erfaringa har ikkje ${sitert(ord)}.`,
  foelges: 'Søk du følgjer med på:', foelg: 'Følg med på dette søket', foelger: (navn) => `Du følgjer med på «${navn}». Nye erfaringar står her neste gong du kjem.`,
  slutt: 'Slutt å følgje med', sluttMed: (navn) => `Slutt å følgje med på «${navn}»`, sluttet: (navn) => `Du følgjer ikkje lenger med på «${navn}».`,
  nye: (antall) => (antall === 0 ? 'ingen nye sidan sist' : antall === 1 ? 'éi ny sidan sist' : `${antall >= 100 ? 'meir enn hundre' : antall} nye sidan sist`),
  lignende: 'Liknar på denne',
};
