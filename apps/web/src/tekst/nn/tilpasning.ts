import type { tilpasning as nb } from '../nb/tilpasning.ts';

export const tilpasning: typeof nb = {
  del: { kort: 'Kva det er', maal: 'Måla', gjennomfoering: 'Kva de gjer', maalgrupper: 'Kven det er for', partnere: 'Kven som er med', tema: 'Temaet' },
  kort: {
    tittel: 'Bruk hos dykk', knapp: 'Bruk hos oss', tekstTiltak: 'Kortet blir kopiert inn som eit tiltak som begynner som ein idé. De endrar det som de vil, og ingen andre får vite det før de sjølve fortel det.', tekstIde: 'Kortet blir kopiert inn i idélista dykkar. Ingen andre får vite det før de sjølve fortel det.',
    tatt: (dag, utgave) => `De tok utgåve ${utgave} i bruk ${dag}.`, tiltak: (navn) => `Tiltaket ${navn}`, arkivert: 'Tiltaket er lagt bort. Hent det fram igjen om de vil bruke det.', ide: (navn) => `Ideen ${navn}`,
  },
  skjema: {
    tittel: (navn) => `Bruk «${navn}» hos dykk`, forstaa: '1 Forstå', tilpass: '2 Tilpass', bruk: '3 Ta i bruk', forstaaTekst: (kommune) => `Slik var det i ${kommune}. Er det likt nok hos dykk?`,
    kontekst: 'Kvifor dei prøvde det', kreves: 'Det som skal til', feller: 'Pass på', maaTilpasses: 'Det dei meiner må tilpassast', laert: 'Det dei lærte', fortalt: 'Det dei lærte og åtvarar mot, følgjer ikkje med inn i tiltaket. De finn det igjen ved sida av.',
    felter: { tittel: 'Kva skal det heite hos dykk', beholdt: 'Kva beheld de', endringer: 'Kva gjer de annleis', hvorfor: 'Kvifor', fortell: 'Fortel nettverket at vi har teke erfaringa i bruk' },
    fortellTekst: (kommune) => `At de har teke erfaringa i bruk, går berre ut av kommunen om de kryssar her. Då ser ${kommune}, koordinatoren og dei andre kommunane i nettverket namnet på kommunen dykkar under kortet, ikkje kva tiltaket heiter eller kva de endrar. De kan ta det tilbake, og de kan fortelje det seinare.`,
    knapp: 'Ta i bruk', ferdigTiltak: 'No er dette eit tiltak hos dykk, som ein idé berre programleiaren ser.', ferdigIde: 'No står dette i idélista dykkar.', tilTiltaket: 'Gå til tiltaket', tilIdeene: 'Gå til ideane', bli: 'Bli på kortet',
  },
  fra: {
    tittel: 'Tilpassa frå', kilde: (kommune, utgave, dag) => `${kommune}, utgåve ${utgave}, delt ${dag}`, beholdt: 'Behalde', ingenting: 'Ingen av delane', endringer: 'Gjort annleis', hvorfor: 'Kvifor', naar: 'Teke i bruk',
    borte: 'Kommunen har trekt kjelda tilbake. Kopien dykkar er heil, og de kan bruke kopien vidare.', nyere: (utgave) => `Kjelda har fått ei nyare utgåve (${utgave}). Kopien dykkar er ikkje endra.`, seNy: 'Sjå den nye utgåva', seKilden: 'Sjå kortet i banken', slik: 'Kortet slik det var',
    advarer: (kommune) => `Det ${kommune} åtvarar mot`, kreves: (kommune) => `Det ${kommune} seier skal til`, rediger: 'Rediger', erfaringer: 'Våre erfaringar med dette',
    fortalt: 'Nettverket veit at de har teke erfaringa i bruk. Deler de ei erfaring herfrå, følgjer opphavet med.', ikkeFortalt: 'Berre de veit at de har teke erfaringa i bruk. Deler de ei erfaring herfrå, følgjer opphavet ikkje med.',
    fortell: 'Fortel nettverket', slutt: 'Slutt å fortelje', fortellTittel: 'Fortelje at de har teke erfaringa i bruk?', fortellTekst: (kommune) => `${kommune}, koordinatoren og dei andre kommunane i nettverket får sjå at kommunen dykkar har teke erfaringa i bruk, og kva utgåve. Når de deler ei erfaring herfrå, følgjer det med kva de beheldt, kva de endra, og kvifor; det ser de på førehand.`,
    sluttTittel: 'Slutte å fortelje det?', sluttTekst: 'Namnet dykkar forsvinn frå slektstreet med det same. Har de alt delt ei erfaring som viser opphavet, står det der til de deler ei ny utgåve eller trekk tilbake.',
    plan: 'Ta det med i handlingsplanen', planfelt: { handlingsplanId: 'Planen' }, planen: (aar, utgave) => `${aar}, utgåve ${utgave} (utkast)`, planKnapp: 'Ta med', planTekst: 'Tiltaket blir ståande som nytt i utkastet. Planen er ikkje vedteken før organet har sagt sitt.', iPlanen: 'Tiltaket er med i utkastet til planen.', alt: 'Tiltaket er alt med i den planen.',
  },
  slekt: {
    tittel: 'Kven har bygd vidare', alene: 'Ingen har fortalt at dei har teke erfaringa i bruk.', tekst: (kommuner, ledd) => `${kommuner === 1 ? 'Éin kommune' : `${kommuner} kommunar`}, ${ledd === 1 ? 'eitt ledd' : `${ledd} ledd`}. Berre det kommunane sjølve har fortalt, er med.`, tre: 'Vis som tre', tabell: 'Vis som tabell', treet: 'Slektstreet', tastene: 'Piltastane går mellom ledda.',
    trukket: 'Trekt tilbake', bruker: 'Har teke erfaringa i bruk', her: 'Dette kortet', utgave: (utgave) => `frå utgåve ${utgave}`, endret: (tekst) => `Annleis: ${tekst}`, ledd: 'Ledd', kommune: 'Kommune', erfaring: 'Erfaring', fra: 'Tilpassa frå', annerledes: 'Gjort annleis', evidens: 'Evidens', utfall: 'Kvar det enda', resultat: 'Resultat',
  },
  opphav: {
    tittel: 'Kvar erfaringa kjem frå', tekst: (kommune, tittel, utgave) => `Tilpassa frå «${tittel}» frå ${kommune}, utgåve ${utgave}.`, gaarUt: 'De har fortalt det, så det følgjer med når de deler: kva de beheldt, kva de endra, og kvifor.', gaarIkkeUt: 'De har ikkje fortalt det, så det følgjer ikkje med når de deler.', endre: 'Endre det',
    linje: 'Tilpassa frå', endringer: 'Gjort annleis', hvorfor: 'Fordi', beholdt: 'Behalde', kilde: (kommune, utgave) => `${kommune}, utgåve ${utgave}`,
  },
  ideer: {
    tittel: 'Idear', ingress: 'Det de har funne i erfaringsbanken og vil prøve. Prøver de noko av det, er det andre som vil vite korleis det gjekk.', ingen: 'Ingen idear enno', ingenTekst: 'Finn noko i erfaringsbanken som kan passe hos dykk, og vel «Bruk hos oss». Då samlar de det her, med kortet slik det var.', tilBanken: 'Til erfaringsbanken',
    antall: (antall) => (antall === 1 ? 'Éin idé.' : `${antall} idear.`), skriv: 'Skriv ei erfaring', fjern: 'Fjern', fjernTittel: 'Fjerne ideen?', fjernTekst: 'Kortet og det de har skrive om ideen, går bort frå lista. Innhaldet blir ståande i loggen. Har de fortalt nettverket om det, forsvinn det òg.', navn: 'Kva det heiter hos dykk',
  },
};
