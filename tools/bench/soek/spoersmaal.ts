import type { ErfaringssoekFilter } from '#libs/felles/erfaringssoek';

export type Slag = 'ord' | 'ord og filter' | 'bare filter' | 'rart innhold';
export interface Spoersmaal { slag: Slag; tekst: string; filter?: ErfaringssoekFilter }

/** Ett til fire ord; vanlige, sjeldne, sammensatte, skrivefeil og nynorsk. */
const ord = [
  'ungdom', 'leksehjelp', 'ungdom jobb', 'trygg skolevei', 'språkkafé', 'sprakkafe', 'møteplass for eldre kvinner', 'nabolagspark lys', 'ungdomsklub', 'foreldre skole språk norsk', 'fleirkulturell møteplass', 'utstyrsordning',
  'politiet kveldsvandring trygghet', 'bibliotek lesekurs', 'bolig leie husleie', 'idrettsstøtte barn familier', 'miljøvertt', 'kommunen frivillige samarbeid penger',
];
/** Brede filtre, smale filtre, og et vanlig ord hos den som har nesten ingenting eller ingenting. */
const medFilter: readonly [string, ErfaringssoekFilter][] = [
  ['gratis barnehage', { tema: ['oppvekst_utdanning'] }], ['sommerjobb ungdommer', { tema: ['arbeid'] }], ['ungdom', { kommune: ['3101'] }], ['ungdom', { kommune: ['3105'] }], ['ungdom barn foreldre', { kommune: ['3101'], tema: ['arbeid'], fase: ['gjennomfoering'] }],
  ['kommunen frivillige', { aar: [2011], evidensgrad: 5, felle: true, kostnadsklasse: ['under_100'] }], ['møteplass', { maalgruppe: ['ungdom', 'eldre'] }],
];
const filtre: readonly ErfaringssoekFilter[] = [
  {}, { tema: ['arbeid'] }, { aar: [2011] }, { kommune: ['3101'] }, { kommune: ['3105'] }, { felle: true, evidensgrad: 4 }, { aar: [2011, 2012], tema: ['arbeid'], fase: ['gjennomfoering'], evidensgrad: 5 }, { maalgruppe: ['finnes ikke'] }, { kostnadsklasse: ['under_100'], felle: true },
];
/** Det ingen mener, og alle prøver: 10 kB, tegn som betyr noe andre steder, emoji, bare små ord, bare ord alle har, og bare ord ingen har. */
const rart = [
  'ungdom '.repeat(1_500), 'x'.repeat(10_240), Array.from({ length: 1_400 }, (_, i) => `ord${i}`).join(' '), '"ungdom ute" -jobb OR (skole', `ungdom' | !('jobb`, 'ungdom & | ! <-> :* ()', '🙂🙃 ungdom 🏙️', 'og i på av', 'det er jo bare slik', '%_\\ ungdom', '<b>ungdom</b>',
  'ungdom barn foreldre skole kommunen frivillige tilbud hjelp', 'ungdomm barnn forelddre skoole kommuunen frivillge tilbuud hjeelp', 'молодёжь 青年 شباب', 'superkalifragilistisk ekspialidosius hokuspokusfiliokus', 'a',
];

/** Det noen mener når de søker. De holdes mot det samme søket gjennom et vilkår; uten ord er det bare en liste etter dato, og den er like rask begge veier. */
export const medOrd: readonly Spoersmaal[] = [
  ...ord.map((tekst): Spoersmaal => ({ slag: 'ord', tekst })), ...medFilter.map(([tekst, filter]): Spoersmaal => ({ slag: 'ord og filter', tekst, filter })),
];
export const spoersmaal: readonly Spoersmaal[] = [
  ...medOrd, ...filtre.map((filter): Spoersmaal => ({ slag: 'bare filter', tekst: '', filter })), ...rart.map((tekst): Spoersmaal => ({ slag: 'rart innhold', tekst })),
];
