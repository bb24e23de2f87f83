import { oppramsing } from '../former.ts';

/** Det som gis videre fra en evaluering til dem i nettverket som ikke er part. */
export const formidling = {
  tittel: 'Til resten av nettverket',
  ingress: {
    koordinator: 'Kommunene som ikke er part, ser bare at evalueringen finnes, og det dere gir videre her. Et funn eller et dokument leser de først når alle det handler om, har sagt ja.',
    kommune: 'Det alle i nettverket kan lære av evalueringen. Kommunene det handler om, må si ja først.',
  },
  ingen: 'Ingenting er gitt videre ennå.', regionen: 'Regionen',
  slag: { metode: 'Framgangsmåte', funn: 'Funn', dokument: 'Dokument' }, borte: { metode: 'En framgangsmåte som er trukket', funn: 'Et funn som er trukket', dokument: 'Et dokument som er trukket' },
  status: { venter: 'Venter på ja', stanset: 'Stanset', gitt: 'Gitt videre', trukket: 'Trukket' },
  grad: (grad: number) => `belegg ${grad} av 5`, foreslaatt: (dag: string) => `foreslått ${dag}`, fil: (tittel: string, type: string, stoerrelse: string) => `${tittel} (${type}, ${stoerrelse})`,
  trukketFordi: (dag: string, grunn: string) => `Trukket ${dag}: ${grunn}`, funnetTrukket: (dag: string) => `De som evaluerer, trakk funnet ${dag}.`,
  sagtJa: (navn: readonly string[]) => `${oppramsing(navn)} har sagt ja til at dere leser dette.`, ikkeSvart: (navn: string) => `${navn} har ikke svart.`, svarte: (navn: string, ja: boolean, rolle: string, dag: string) => `${navn} sa ${ja ? 'ja' : 'nei'}: ${rolle}, ${dag}.`,
  knapp: { forslag: 'Gi videre', metode: 'Skriv om en framgangsmåte', svar: 'Svar på om det kan gis videre', endre: 'Svar på nytt', trekk: 'Trekk' },
  velg: 'Velg', kandidat: (slag: string, tittel: string, gjelder: string | null) => `${slag}: ${tittel}${gjelder ? ` (${gjelder})` : ''}`,
  gjoer: {
    forslag: { tittel: 'Gi noe videre til nettverket', tekst: 'Et funn om én kommune spør vi den om. Et funn om regionen, og et dokument, spør vi alle partene om. Før alle har sagt ja, ser bare partene forslaget. Et funn gis videre ord for ord, uten beleggene og sitatene.', knapp: 'Spør dem det gjelder', ble: 'De det gjelder, er spurt.' },
    metode: { tittel: 'En framgangsmåte andre kan bruke', tekst: 'Alle kommunene i nettverket leser den med det samme. Den kan derfor ikke si noe om én kommune.', knapp: 'Gi videre', ble: 'Framgangsmåten er gitt videre.' },
    svar: { tittel: 'Kan dette gis videre?', tekst: 'Sier dere ja, og de andre det gjelder, også ja, kan alle kommunene i nettverket lese det. Et ja kan tas tilbake; da ser de det ikke lenger. Et nei ser bare partene.', knapp: 'Svar', ble: 'Svaret er gitt.' },
    trekk: { tittel: 'Trekke det tilbake?', tekst: 'Ordene blir borte for alle som ikke er part. At noe var her, og hvorfor det ble trukket, blir stående.', knapp: 'Trekk', ble: 'Det er trukket.' },
  },
  forslagsfelter: { hva: 'Hva som skal gis videre' }, metodefelter: { tittel: 'Hva den heter', tekst: 'Slik brukes den, og det dere har lært' }, metodeHjelp: 'Uten navn på personer, og uten noe om én kommune.',
  svarfelter: { ja: 'Svar', rolle: 'Hvem som svarer' }, ja: 'Ja, det kan gis videre', nei: 'Nei', rolleHjelp: 'Rolle eller organ, ikke navn.', trekkfelter: { grunn: 'Hvorfor' },
};
