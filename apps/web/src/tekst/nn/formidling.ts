import { oppramsing } from '../former.ts';
import type { formidling as nb } from '../nb/formidling.ts';

export const formidling: typeof nb = {
  tittel: 'Til resten av nettverket',
  ingress: {
    koordinator: 'Kommunane som ikkje er part, ser berre at evalueringa finst, og det de gir vidare her. Eit funn eller eit dokument les dei først når alle det handlar om, har sagt ja.',
    kommune: 'Det alle i nettverket kan lære av evalueringa. Kommunane det handlar om, må seie ja først.',
  },
  ingen: 'Ingenting er gitt vidare enno.', regionen: 'Regionen',
  slag: { metode: 'Framgangsmåte', funn: 'Funn', dokument: 'Dokument' }, borte: { metode: 'Ein framgangsmåte som er trekt', funn: 'Eit funn som er trekt', dokument: 'Eit dokument som er trekt' },
  status: { venter: 'Ventar på ja', stanset: 'Stansa', gitt: 'Gitt vidare', trukket: 'Trekt' },
  grad: (grad) => `belegg ${grad} av 5`, foreslaatt: (dag) => `foreslått ${dag}`, fil: (tittel, type, stoerrelse) => `${tittel} (${type}, ${stoerrelse})`,
  trukketFordi: (dag, grunn) => `Trekt ${dag}: ${grunn}`, funnetTrukket: (dag) => `Dei som evaluerer, trekte funnet ${dag}.`,
  sagtJa: (navn) => `${oppramsing(navn)} har sagt ja til at de les dette.`, ikkeSvart: (navn) => `${navn} har ikkje svart.`, svarte: (navn, ja, rolle, dag) => `${navn} sa ${ja ? 'ja' : 'nei'}: ${rolle}, ${dag}.`,
  knapp: { forslag: 'Gi vidare', metode: 'Skriv om ein framgangsmåte', svar: 'Svar på om det kan givast vidare', endre: 'Svar på nytt', trekk: 'Trekk' },
  velg: 'Vel', kandidat: (slag, tittel, gjelder) => `${slag}: ${tittel}${gjelder ? ` (${gjelder})` : ''}`,
  gjoer: {
    forslag: { tittel: 'Gi noko vidare til nettverket', tekst: 'Eit funn om éin kommune spør vi kommunen om. Eit funn om regionen, og eit dokument, spør vi alle partane om. Før alle har sagt ja, ser berre partane framlegget. Eit funn blir gitt vidare ord for ord, utan belegga og sitata.', knapp: 'Spør dei det gjeld', ble: 'Dei det gjeld, er spurde.' },
    metode: { tittel: 'Ein framgangsmåte andre kan bruke', tekst: 'Alle kommunane i nettverket les han med det same. Difor kan han ikkje seie noko om éin kommune.', knapp: 'Gi vidare', ble: 'Framgangsmåten er gitt vidare.' },
    svar: { tittel: 'Kan dette givast vidare?', tekst: 'Seier de ja, og dei andre det gjeld, òg ja, kan alle kommunane i nettverket lese det. Eit ja kan takast tilbake; då ser dei det ikkje lenger. Eit nei ser berre partane.', knapp: 'Svar', ble: 'Svaret er gitt.' },
    trekk: { tittel: 'Trekkje det tilbake?', tekst: 'Orda blir borte for alle som ikkje er part. At noko var her, og kvifor det vart trekt, blir ståande.', knapp: 'Trekk', ble: 'Det er trekt.' },
  },
  forslagsfelter: { hva: 'Kva som skal givast vidare' }, metodefelter: { tittel: 'Kva han heiter', tekst: 'Slik blir han brukt, og det de har lært' }, metodeHjelp: 'Utan namn på personar, og utan noko om éin kommune.',
  svarfelter: { ja: 'Svar', rolle: 'Kven som svarer' }, ja: 'Ja, det kan givast vidare', nei: 'Nei', rolleHjelp: 'Rolle eller organ, ikkje namn.', trekkfelter: { grunn: 'Kvifor' },
};
