import type { Tilpasningsdel } from '#libs/contracts';

export const tilpasning = {
  del: { kort: 'Hva det er', maal: 'Målene', gjennomfoering: 'Hva som gjøres', maalgrupper: 'Hvem det er for', partnere: 'Hvem som er med', tema: 'Temaet' } satisfies Record<Tilpasningsdel, string> as Record<Tilpasningsdel, string>,
  kort: {
    tittel: 'Bruk hos dere', knapp: 'Bruk hos oss', tekstTiltak: 'Kortet kopieres inn som et tiltak som begynner som en idé. Dere endrer det som dere vil, og ingen andre får vite det før dere selv forteller det.', tekstIde: 'Kortet kopieres inn i idélista deres. Ingen andre får vite det før dere selv forteller det.',
    tatt: (dag: string, utgave: number) => `Dere tok utgave ${utgave} i bruk ${dag}.`, tiltak: (navn: string) => `Tiltaket ${navn}`, arkivert: 'Tiltaket er lagt bort. Hent det fram igjen om dere vil bruke det.', ide: (navn: string) => `Idéen ${navn}`,
  },
  skjema: {
    tittel: (navn: string) => `Bruk «${navn}» hos dere`, forstaa: '1 Forstå', tilpass: '2 Tilpass', bruk: '3 Ta i bruk', forstaaTekst: (kommune: string) => `Slik var det i ${kommune}. Er det likt nok hos dere?`,
    kontekst: 'Hvorfor de prøvde det', kreves: 'Det som skal til', feller: 'Pass på', maaTilpasses: 'Det de mener må tilpasses', laert: 'Det de lærte', fortalt: 'Det de lærte og advarer mot, følger ikke med inn i tiltaket. Dere finner det igjen ved siden av det.',
    felter: { tittel: 'Hva skal det hete hos dere', beholdt: 'Hva beholder dere', endringer: 'Hva gjør dere annerledes', hvorfor: 'Hvorfor', fortell: 'Fortell nettverket at vi har tatt den i bruk' },
    fortellTekst: (kommune: string) => `At dere har tatt den i bruk, forlater kommunen bare om dere krysser her. Da ser ${kommune}, koordinatoren og de andre kommunene i nettverket navnet på kommunen deres under kortet, ikke hva tiltaket heter eller hva dere endrer. Dere kan ta det tilbake, og dere kan fortelle det senere.`,
    knapp: 'Ta i bruk', ferdigTiltak: 'Nå er den et tiltak hos dere, som en idé bare programlederen ser.', ferdigIde: 'Nå står den i idélista deres.', tilTiltaket: 'Gå til tiltaket', tilIdeene: 'Gå til idéene', bli: 'Bli på kortet',
  },
  fra: {
    tittel: 'Tilpasset fra', kilde: (kommune: string, utgave: number, dag: string) => `${kommune}, utgave ${utgave}, delt ${dag}`, beholdt: 'Beholdt', ingenting: 'Ingen av delene', endringer: 'Gjort annerledes', hvorfor: 'Hvorfor', naar: 'Tatt i bruk',
    borte: 'Kommunen har trukket kilden tilbake. Kopien deres er hel, og dere kan bruke den videre.', nyere: (utgave: number) => `Kilden har fått en nyere utgave (${utgave}). Kopien deres er ikke endret.`, seNy: 'Se den nye utgaven', seKilden: 'Se kortet i banken', slik: 'Kortet slik det var',
    advarer: (kommune: string) => `Det ${kommune} advarer mot`, kreves: (kommune: string) => `Det ${kommune} sier skal til`, rediger: 'Rediger', erfaringer: 'Våre erfaringer med den',
    fortalt: 'Nettverket vet at dere har tatt den i bruk. Deler dere en erfaring med den, følger det med hva den er tilpasset fra.', ikkeFortalt: 'Bare dere vet at dere har tatt den i bruk. Deler dere en erfaring med den, står det ikke hva den er tilpasset fra.',
    fortell: 'Fortell nettverket', slutt: 'Slutt å fortelle', fortellTittel: 'Fortelle at dere har tatt den i bruk?', fortellTekst: (kommune: string) => `${kommune}, koordinatoren og de andre kommunene i nettverket får se at kommunen deres har tatt den i bruk, og hvilken utgave. Når dere deler en erfaring med den, følger det med hva dere beholdt, hva dere endret, og hvorfor; det ser dere på forhånd.`,
    sluttTittel: 'Slutte å fortelle det?', sluttTekst: 'Navnet deres forsvinner fra slektstreet med det samme. Har dere alt delt en erfaring som sier hva den er tilpasset fra, står det der til dere deler en ny utgave eller trekker den tilbake.',
    plan: 'Ta det med i handlingsplanen', planfelt: { handlingsplanId: 'Planen' }, planen: (aar: number, utgave: number) => `${aar}, utgave ${utgave} (utkast)`, planKnapp: 'Ta med', planTekst: 'Tiltaket blir stående som nytt i utkastet. Planen er ikke vedtatt før organet har sagt sitt.', iPlanen: 'Tiltaket er med i utkastet til planen.', alt: 'Tiltaket er alt med i den planen.',
  },
  slekt: {
    tittel: 'Hvem har bygget videre', alene: 'Ingen har fortalt at de har tatt den i bruk.', tekst: (kommuner: number, ledd: number) => `${kommuner === 1 ? 'Én kommune' : `${kommuner} kommuner`}, ${ledd === 1 ? 'ett ledd' : `${ledd} ledd`}. Bare det kommunene selv har fortalt, er med.`, tre: 'Vis som tre', tabell: 'Vis som tabell', treet: 'Slektstreet', tastene: 'Piltastene går mellom leddene.',
    trukket: 'Trukket tilbake', bruker: 'Har tatt den i bruk', her: 'Dette kortet', utgave: (utgave: number) => `fra utgave ${utgave}`, endret: (tekst: string) => `Annerledes: ${tekst}`, ledd: 'Ledd', kommune: 'Kommune', erfaring: 'Erfaring', fra: 'Tilpasset fra', annerledes: 'Gjort annerledes', evidens: 'Evidens', utfall: 'Hvor det endte', resultat: 'Resultat',
  },
  opphav: {
    tittel: 'Hvor den kommer fra', tekst: (kommune: string, tittel: string, utgave: number) => `Tilpasset fra «${tittel}» fra ${kommune}, utgave ${utgave}.`, gaarUt: 'Dere har fortalt det, så det følger med når dere deler: hva dere beholdt, hva dere endret, og hvorfor.', gaarIkkeUt: 'Dere har ikke fortalt det, så det følger ikke med når dere deler.', endre: 'Endre det',
    linje: 'Tilpasset fra', endringer: 'Gjort annerledes', hvorfor: 'Fordi', beholdt: 'Beholdt', kilde: (kommune: string, utgave: number) => `${kommune}, utgave ${utgave}`,
  },
  ideer: {
    tittel: 'Idéer', ingress: 'Det dere har funnet i erfaringsbanken og vil prøve. Prøver dere noe av det, er det andre som vil vite hvordan det gikk.', ingen: 'Ingen idéer ennå', ingenTekst: 'Finn noe i erfaringsbanken som kan passe hos dere, og velg «Bruk hos oss». Da samles det her, med kortet slik det var.', tilBanken: 'Til erfaringsbanken',
    antall: (antall: number) => (antall === 1 ? 'Én idé.' : `${antall} idéer.`), skriv: 'Skriv en erfaring', fjern: 'Fjern', fjernTittel: 'Fjerne idéen?', fjernTekst: 'Kortet og det dere har skrevet om den, går bort fra lista. Innholdet blir stående i loggen. Har dere fortalt nettverket om den, forsvinner det også.', navn: 'Hva den heter hos dere',
  },
};
