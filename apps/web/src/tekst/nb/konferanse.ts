import type { Paameldingsrolle } from '#libs/contracts';
import type { TidligereSatsingsstatus } from '../../generated/graphql.ts';
import { nettverksord } from './nettverksord.ts';

const personer = (antall: number) => (antall === 1 ? 'én person' : `${antall} personer`);
const plasser = (antall: number) => (antall === 1 ? 'én plass' : `${antall} plasser`);

export const konferanse = {
  tittel: 'Konferanser', ingress: 'Konferansene i nettverket: programmet, befaringene, påmeldingen, og det kommunene har delt derfra.',
  slag: nettverksord.konferanseslag,
  rolle: { programledelse: 'Programledelse', prosjekt: 'Prosjektansvarlige', tjeneste: 'Folk fra tjenestene', politiker: 'Politikere', frivillig: 'Frivillige', annet: 'Andre' } satisfies Record<Paameldingsrolle, string> as Record<Paameldingsrolle, string>,
  ny: 'Ny konferanse', ingen: 'Ingen konferanser i nettverket ennå', ingenTekst: 'Når koordinatoren lager en konferanse, kommer den her, med programmet og påmeldingen. Konferansen fra 2024 kan leses under.',
  tidligere: 'Konferanser som har vært', tilTidligereSatsinger: 'Tidligere satsinger, og evalueringene av dem', tilbake: 'Alle konferanser',
  poster: (antall: number) => (antall === 1 ? 'ett punkt i programmet' : `${antall} punkter i programmet`), dine: (antall: number) => `Dere har ${plasser(antall)}`, alle: (antall: number) => `${plasser(antall)} er tatt`, frist: (dag: string) => `Frist ${dag}`,
  avlyst: 'Avlyst', innleggOgBefaringer: (innlegg: number, befaringer: number) => `${innlegg} innlegg, ${befaringer} befaringer`,
  naarHvor: (dag: string, sted: string | null) => (sted ? `${dag}, ${sted}` : dag), fristTil: (dag: string) => `Meld på og av til og med ${dag}.`, stengt: 'Det kan ikke meldes på eller av lenger.',
  rediger: 'Rediger', leggTil: 'Legg til i programmet', program: 'Program', ingenProgram: 'Programmet er ikke lagt ennå.', bolk: (nr: number) => `Bolk ${nr}: disse går samtidig`,
  klokka: (start: string, slutt: string | null) => (slutt ? `kl. ${start}–${slutt}` : `kl. ${start}`), avgang: (start: string, slutt: string | null) => (slutt ? `avgang kl. ${start}, tilbake kl. ${slutt}` : `avgang kl. ${start}`),
  fremme: 'Begynner på stedet', kl: (klokka: string) => `kl. ${klokka}`, avreiser: (klokka: string) => `Avgang kl. ${klokka}: disse går samtidig`,
  egne: { tittel: 'Deres plasser', ingen: 'Dere er ikke meldt på noe ennå. Meld på ved hvert punkt i programmet.', rad: (klokka: string, antall: number, rolle: string) => `kl. ${klokka}: ${personer(antall)}, ${rolle.toLowerCase()}`, samtidig: (hva: string) => `Går samtidig med ${hva}.` },
  hvem: 'Hvem', forskning: 'Forskning', lenker: 'Les mer', sted: 'Sted', oppmoete: 'Oppmøte', retur: 'Retur', tema: 'Tema',
  ledig: (ledig: number, kapasitet: number) => (ledig <= 0 ? `Fullt (${plasser(kapasitet)})` : `${ledig} av ${plasser(kapasitet)} ledig`), koe: (antall: number) => `${personer(antall)} i kø`, paameldte: (antall: number) => `${personer(antall)} er meldt på`,
  meldPaa: 'Meld på', meldPaaHva: (hva: string) => `Meld på: ${hva}`, paameldingsrad: (antall: number, rolle: string) => `${personer(antall)}, ${rolle.toLowerCase()}`, iKoe: (nr: number) => `nr. ${nr} i køen`,
  taPlass: 'Ta plassen', taPlassHva: (hva: string) => `Ta plassen: ${hva}`, plassTilDere: 'Det er blitt plass til dere.', endre: 'Endre påmeldingen', meldAv: 'Meld av', meldAvTekst: 'Plassene blir ledige for andre med det samme. Vil dere ha dem tilbake, må dere melde på igjen.', avmeldt: 'Dere er meldt av.',
  fjernTekst: 'Punktet blir borte fra programmet. Ingen er meldt på.',
  notater: { tittel: 'Våre notater', ingen: 'Ingen har skrevet noe herfra ennå.', nytt: 'Skriv et notat', nyttFra: (hva: string) => `Skriv et notat fra ${hva}`, fraAndre: 'Delt fra kommunene', av: (hvem: string | null, dag: string) => (hvem ? `${hvem}, ${dag}` : dag), delt: 'Delt med nettverket', ikkeDelt: 'Bare kommunen ser det', utdatert: 'Endret etter at det ble delt. De andre ser det gamle.',
    del: 'Del', delHva: (hva: string) => `Del notatet fra ${hva}`, delTittel: 'Dele notatet?', delTekst: 'Koordinatoren og kommunene i nettverket får se teksten slik den står her, og at den kommer fra dere. Navnet på den som skrev, følger ikke med. Les den en gang til: ingen må kunne kjennes igjen.', delKnapp: 'Del med nettverket',
    erfaring: 'Lag erfaring', erfaringHva: (hva: string) => `Lag erfaring av notatet fra ${hva}`, erfaringTittel: 'Lage en erfaring av notatet?', erfaringTekst: 'Dere får et utkast i kommunens erfaringer med lærdommen, temaet og hvor det er fra. Ingen andre ser utkastet før dere deler det. Notatet blir stående.', tilErfaringen: 'Utkastet til erfaring',
    trekk: 'Trekk tilbake', trekkTittel: 'Trekke tilbake notatet?', trekkTekst: 'Teksten forsvinner med det samme for de andre. De som alt har lest den, kan ha skrevet den av.', fjernet: 'Notatet er fjernet. Innholdet står i loggen.', fjernTekst: 'Notatet blir borte herfra. Innholdet står i loggen, og kan hentes tilbake.' },
  gammel: { program: 'Innlegg', befaringer: 'Befaringer', tidsplan: 'Tidsplan', bolk: (nr: number, klokka: string | null) => (klokka ? `Bolk ${nr}, kl. ${klokka}` : `Bolk ${nr}`), kl: (klokka: string) => `kl. ${klokka}`, utenTittel: 'Uten tittel i programmet', stikkord: 'Stikkord', prosjekter: 'Prosjekter', omraade: 'Område', avreise: 'Avreise', start: 'Begynner', maal: 'Hvor', personer: 'Foredragsholdere står som kommune eller organisasjon, ikke med navn.' },
  satsinger: {
    tittel: 'Tidligere satsinger', ingress: 'Områdesatsinger før dere, og hva evalueringene av dem fant, etter rapporten fra departementenes arbeidsgruppe i 2019. Ordene er våre.', periode: (fra: number, til: number | null) => (til === null ? `fra ${fra}` : `${fra}–${til}`),
    status: { avsluttet: 'Avsluttet', paagaaende: 'I gang i 2019', innlemmet: 'Innlemmet i en annen', forhandles: 'Under forhandling i 2019', tidligere: 'Tidligere områdearbeid' } satisfies Record<TidligereSatsingsstatus, string> as Record<TidligereSatsingsstatus, string>,
    kommune: 'Kommune', omraader: 'Områder', innsatsomraader: 'Innsatsområder', delprogram: 'Delprogram', samordning: 'Samordnet av', erfaringer: 'Erfaringer', merknad: 'Merk', evalueringer: 'Evalueringer', ingenEvaluering: 'Rapporten viser ikke til noen evaluering.', utfoerer: (hvem: string | null, aar: number | null) => [hvem ?? 'utfører ikke oppgitt', aar].filter(Boolean).join(', '),
    antall: (alle: number, medEvaluering: number) => `${alle} satsinger. ${medEvaluering} av dem har evalueringer eller stedsanalyser.`,
  },
};
