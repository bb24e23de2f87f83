import type { konferanse as nb } from '../nb/konferanse.ts';
import { nettverksord } from './nettverksord.ts';

const personer = (antall: number) => (antall === 1 ? 'éin person' : `${antall} personar`);
const plasser = (antall: number) => (antall === 1 ? 'éin plass' : `${antall} plassar`);

export const konferanse: typeof nb = {
  tittel: 'Konferansar', ingress: 'Konferansane i nettverket: programmet, synfaringane, påmeldinga, og det kommunane har delt derfrå.',
  slag: nettverksord.konferanseslag,
  rolle: { programledelse: 'Programleiing', prosjekt: 'Prosjektansvarlege', tjeneste: 'Folk frå tenestene', politiker: 'Politikarar', frivillig: 'Frivillige', annet: 'Andre' },
  ny: 'Ny konferanse', ingen: 'Ingen konferansar i nettverket enno', ingenTekst: 'Når koordinatoren lagar ein konferanse, står det her, med programmet og påmeldinga. Konferansen frå 2024 kan du lese under.',
  tidligere: 'Konferansar som har vore', tilTidligereSatsinger: 'Tidlegare satsingar, og evalueringane av dei', tilbake: 'Alle konferansar',
  poster: (antall) => (antall === 1 ? 'eitt punkt i programmet' : `${antall} punkt i programmet`), dine: (antall) => `De har ${plasser(antall)}`, alle: (antall) => (antall === 1 ? 'Éin plass er teken' : `${antall} plassar er tekne`), frist: (dag) => `Frist ${dag}`,
  avlyst: 'Avlyst', innleggOgBefaringer: (innlegg, befaringer) => `${innlegg} innlegg, ${befaringer} synfaringar`,
  naarHvor: (dag, sted) => (sted ? `${dag}, ${sted}` : dag), fristTil: (dag) => `Meld på og av til og med ${dag}.`, stengt: 'De kan ikkje melde på eller av lenger.',
  rediger: 'Rediger', leggTil: 'Legg til i programmet', program: 'Program', ingenProgram: 'Programmet er ikkje lagt enno.', bolk: (nr) => `Bolk ${nr}: desse går samtidig`,
  klokka: (start, slutt) => (slutt ? `kl. ${start}–${slutt}` : `kl. ${start}`), avgang: (start, slutt) => (slutt ? `avgang kl. ${start}, tilbake kl. ${slutt}` : `avgang kl. ${start}`),
  fremme: 'Begynner på staden', kl: (klokka) => `kl. ${klokka}`, avreiser: (klokka) => `Avgang kl. ${klokka}: desse går samtidig`,
  egne: { tittel: 'Plassane dykkar', ingen: 'De er ikkje melde på noko enno. Meld på ved kvart punkt i programmet.', rad: (klokka, antall, rolle) => `kl. ${klokka}: ${personer(antall)}, ${rolle.toLowerCase()}`, samtidig: (hva) => `Går samtidig med ${hva}.` },
  hvem: 'Kven', forskning: 'Forsking', lenker: 'Les meir', sted: 'Stad', oppmoete: 'Oppmøte', retur: 'Retur', tema: 'Tema',
  ledig: (ledig, kapasitet) => (ledig <= 0 ? `Fullt (${plasser(kapasitet)})` : `${ledig} av ${plasser(kapasitet)} ledig`), koe: (antall) => `${personer(antall)} i kø`, paameldte: (antall) => `${personer(antall)} er ${antall === 1 ? 'meld' : 'melde'} på`,
  meldPaa: 'Meld på', meldPaaHva: (hva) => `Meld på: ${hva}`, paameldingsrad: (antall, rolle) => `${personer(antall)}, ${rolle.toLowerCase()}`, iKoe: (nr) => `nr. ${nr} i køen`,
  taPlass: 'Ta plassen', taPlassHva: (hva) => `Ta plassen: ${hva}`, plassTilDere: 'Det er blitt plass til dykk.', endre: 'Endre påmeldinga', meldAv: 'Meld av', meldAvTekst: 'Plassane blir ledige for andre med det same. Vil de ha dei tilbake, må de melde på igjen.', avmeldt: 'De er melde av.',
  fjernTekst: 'Punktet blir borte frå programmet. Ingen er melde på.',
  notater: { tittel: 'Våre notat', ingen: 'Ingen har skrive noko herfrå enno.', nytt: 'Skriv eit notat', nyttFra: (hva) => `Skriv eit notat frå ${hva}`, fraAndre: 'Delt frå kommunane', av: (hvem, dag) => (hvem ? `${hvem}, ${dag}` : dag), delt: 'Delt med nettverket', ikkeDelt: 'Berre kommunen ser det', utdatert: 'Endra etter at det blei delt. Dei andre ser det gamle.',
    del: 'Del', delHva: (hva) => `Del notatet frå ${hva}`, delTittel: 'Dele notatet?', delTekst: 'Koordinatoren og kommunane i nettverket får sjå teksten slik som her, og at det kjem frå dykk. Namnet på den som skreiv, følgjer ikkje med. Les teksten ein gong til: ingen må kunne kjennast att.', delKnapp: 'Del med nettverket',
    erfaring: 'Lag erfaring', erfaringHva: (hva) => `Lag erfaring av notatet frå ${hva}`, erfaringTittel: 'Lage ei erfaring av notatet?', erfaringTekst: 'De får eit utkast blant erfaringane til kommunen, med lærdommen, temaet og kvar det er frå. Ingen andre ser utkastet før de deler det. Notatet blir ståande.', tilErfaringen: 'Utkastet til erfaring',
    trekk: 'Trekk tilbake', trekkTittel: 'Trekke tilbake notatet?', trekkTekst: 'Teksten forsvinn med det same for dei andre. Dei som alt har lese notatet, kan ha skrive det av.', fjernet: 'Notatet er fjerna. Innhaldet står i loggen.', fjernTekst: 'Notatet blir borte herfrå. Innhaldet står i loggen, og kan hentast tilbake.' },
  gammel: { program: 'Innlegg', befaringer: 'Synfaringar', tidsplan: 'Tidsplan', bolk: (nr, klokka) => (klokka ? `Bolk ${nr}, kl. ${klokka}` : `Bolk ${nr}`), kl: (klokka) => `kl. ${klokka}`, utenTittel: 'Utan tittel i programmet', stikkord: 'Stikkord', prosjekter: 'Prosjekt', omraade: 'Område', avreise: 'Avreise', start: 'Begynner', maal: 'Kvar', personer: 'Foredragshaldarar står som kommune eller organisasjon, ikkje med namn.' },
  satsinger: {
    tittel: 'Tidlegare satsingar', ingress: 'Områdesatsingar før dykk, og kva evalueringane av dei fann, etter rapporten frå arbeidsgruppa til departementa i 2019. Orda er våre.', periode: (fra, til) => (til === null ? `frå ${fra}` : `${fra}–${til}`),
    status: { avsluttet: 'Avslutta', paagaaende: 'I gang i 2019', innlemmet: 'Innlemma i ei anna', forhandles: 'Under forhandling i 2019', tidligere: 'Tidlegare områdearbeid' },
    kommune: 'Kommune', omraader: 'Område', innsatsomraader: 'Innsatsområde', delprogram: 'Delprogram', samordning: 'Samordna av', erfaringer: 'Erfaringar', merknad: 'Merk', evalueringer: 'Evalueringar', ingenEvaluering: 'Rapporten viser ikkje til noka evaluering.', utfoerer: (hvem, aar) => [hvem ?? 'utførar ikkje oppgitt', aar].filter(Boolean).join(', '),
    antall: (alle, medEvaluering) => `${alle} satsingar. ${medEvaluering} av dei har evalueringar eller stadanalysar.`,
  },
};
