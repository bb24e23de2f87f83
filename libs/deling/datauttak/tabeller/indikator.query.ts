import { hiddenInIndikator, hiddenInMaaling } from '../skjul.policy.ts';
import { eier, kolonner, person, type Uttakstabell } from '../uttakstabell.ts';

const iPeriode = "EXISTS (SELECT FROM kommune.maaleperiode p WHERE p.kommune_id = x.kommune_id AND p.id = x.maaleperiode_id AND p.status <> 'utkast')";
const periodeaar = '(SELECT left(p.periode, 4)::int FROM kommune.maaleperiode p WHERE p.kommune_id = x.kommune_id AND p.id = x.maaleperiode_id)';
const maalt = (kolonne: string) => `EXISTS (SELECT FROM kommune.maaling m JOIN kommune.maaleperiode p ON p.kommune_id = m.kommune_id AND p.id = m.maaleperiode_id WHERE m.kommune_id = x.kommune_id AND m.${kolonne} AND p.status <> 'utkast')`;

export const indikatorer: Uttakstabell[] = [
  {
    rom: 'indikatorer', tabell: 'indikator', navn: 'Indikatorer', om: 'Det som måles, med utgangspunkt og mål.', synlig: `NOT x.arkivert AND ${maalt('indikator_id = x.id')}`, skjul: hiddenInIndikator,
    utelatt: { kommune_id: eier, ansvarlig_id: person, arkivert: 'Alltid nei her.' },
    kobling: `LEFT JOIN LATERAL (SELECT d.telling, d.enhet, d.nevner, d.teller FROM kommune.indikatordefinisjon d WHERE d.kommune_id = x.kommune_id AND d.indikator_id = x.id AND
      EXISTS (SELECT FROM kommune.maaling m JOIN kommune.maaleperiode p ON p.kommune_id = m.kommune_id AND p.id = m.maaleperiode_id WHERE m.kommune_id = d.kommune_id AND m.indikatordefinisjon_id = d.id AND p.status <> 'utkast') ORDER BY d.utgave DESC LIMIT 1) d ON true`,
    kolonner: kolonner(`id:id noekkel satsing_id:id nr:heltall navn beskrivelse utgangsverdi:tall utgangsverdi_til:tall utgangspresisjon utgangsperiode:tid maalverdi:tall maalaar:heltall prioritet prioritet_fordi kilde:kilde oppdiktet:ja versjon:heltall`,
      { navn: 'telling', slag: 'tekst', uttrykk: 'd.telling' }, { navn: 'enhet', slag: 'tekst', uttrykk: 'd.enhet' }, { navn: 'nevner', slag: 'tekst', uttrykk: 'd.nevner' }, { navn: 'teller', slag: 'tekst', uttrykk: 'd.teller' }),
  },
  {
    rom: 'indikatorer', tabell: 'maal_indikator', navn: 'Mål og indikatorer', om: 'Hvilke mål hver indikator sier noe om.', utelatt: { kommune_id: eier },
    synlig: `EXISTS (SELECT FROM kommune.indikator i WHERE i.kommune_id = x.kommune_id AND i.id = x.indikator_id AND NOT i.arkivert) AND ${maalt('indikator_id = x.indikator_id')}`,
    kolonner: kolonner('maal_id:id indikator_id:id'), rekkefoelge: 'x.maal_id, x.indikator_id',
  },
  {
    rom: 'indikatorer', tabell: 'indikatordefinisjon', navn: 'Definisjoner', om: 'Hva som telles, og hva det deles på.', synlig: maalt('indikatordefinisjon_id = x.id'), utelatt: { kommune_id: eier },
    kolonner: kolonner('id:id noekkel indikator_id:id utgave:heltall teller nevner enhet retning nivaa telling datakilde endring felles_kode felles_utgave:heltall kilde:kilde oppdiktet:ja versjon:heltall'),
  },
  {
    rom: 'indikatorer', tabell: 'maaleperiode', navn: 'Perioder', om: 'Periodene det er målt i. De som ikke er godkjent, er ikke med.', synlig: "x.status <> 'utkast'", utelatt: { kommune_id: eier },
    kolonner: kolonner('id:id noekkel satsing_id:id periode:tid status utgave:heltall kilde:kilde oppdiktet:ja versjon:heltall'), aar: 'left(x.periode, 4)::int',
  },
  {
    rom: 'indikatorer', tabell: 'periodehendelse', navn: 'Godkjenninger', om: 'Når periodene ble godkjent, låst og åpnet.', utelatt: { kommune_id: eier, person_id: person, innhold: 'Har tallene en gang til, uten det som er skjult her.' },
    synlig: "EXISTS (SELECT FROM kommune.maaleperiode p WHERE p.kommune_id = x.kommune_id AND p.id = x.maaleperiode_id AND p.utgave = x.utgave AND p.status <> 'utkast')",
    kolonner: kolonner('id:id maaleperiode_id:id utgave:heltall fra_status til_status begrunnelse tid:tidspunkt'), aar: periodeaar,
  },
  {
    rom: 'indikatorer', tabell: 'maaling', navn: 'Målinger', om: 'Tallene i godkjente perioder.', synlig: iPeriode, utelatt: { kommune_id: eier }, skjul: hiddenInMaaling,
    kobling: 'JOIN kommune.indikatordefinisjon d ON d.kommune_id = x.kommune_id AND d.id = x.indikatordefinisjon_id',
    kolonner: kolonner(`id:id noekkel indikator_id:id indikatordefinisjon_id:id maaleperiode_id:id verdi:tall til_verdi:tall presisjon omfang omfang_navn endring_prosent:tall endring_presisjon sammenlignet_med:tid merknad kilde:kilde oppdiktet:ja versjon:heltall`,
      { navn: 'telling', slag: 'tekst', uttrykk: 'd.telling' }, { navn: 'enhet', slag: 'tekst', uttrykk: 'd.enhet' }, { navn: 'nevner', slag: 'tekst', uttrykk: 'd.nevner' }, { navn: 'teller', slag: 'tekst', uttrykk: 'd.teller' }),
    aar: periodeaar,
  },
  {
    rom: 'indikatorer', tabell: 'maalbelegg', navn: 'Belegg', om: 'Det som underbygger hvert mål.', synlig: iPeriode, utelatt: { kommune_id: eier },
    kolonner: kolonner('id:id noekkel maal_id:id maaleperiode_id:id nr:heltall slag tekst henvisning kilde:kilde oppdiktet:ja versjon:heltall'), aar: periodeaar,
  },
];
