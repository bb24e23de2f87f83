import { eier, kolonner, person, type Uttakstabell } from '../uttakstabell.ts';
import { paaTiltak } from './tiltak.query.ts';

const iPlan = "EXISTS (SELECT FROM kommune.handlingsplan p WHERE p.kommune_id = x.kommune_id AND p.id = x.handlingsplan_id AND p.status NOT IN ('utkast', 'til_behandling'))";
const planaar = '(SELECT p.aar FROM kommune.handlingsplan p WHERE p.kommune_id = x.kommune_id AND p.id = x.handlingsplan_id)';
const kjeden = (kjede: string) => `EXISTS (SELECT FROM kommune.virkningskjede k JOIN kommune.tiltak t ON t.kommune_id = k.kommune_id AND t.id = k.tiltak_id WHERE k.kommune_id = x.kommune_id AND k.id = ${kjede} AND NOT k.arkivert AND t.status <> 'ide' AND NOT t.arkivert)`;
const barrieren = "EXISTS (SELECT FROM kommune.barriere b WHERE b.kommune_id = x.kommune_id AND b.id = x.barriere_id AND b.status <> 'utkast')";

export const plan: Uttakstabell[] = [
  {
    rom: 'handlingsplan', tabell: 'handlingsplan', navn: 'Handlingsplaner', om: 'Planene som er vedtatt, i hver utgave.', synlig: "x.status NOT IN ('utkast', 'til_behandling')", utelatt: { kommune_id: eier, innhold: 'Tiltak, linjer og beløp står i sine egne tabeller.' },
    kolonner: kolonner('id:id noekkel satsing_id:id aar:heltall utgave:heltall status kjede innledning returkommentar kilde:kilde oppdiktet:ja versjon:heltall'), aar: 'x.aar',
  },
  {
    rom: 'handlingsplan', tabell: 'plantiltak', navn: 'Tiltak i planen', om: 'Hva planen gjør med hvert tiltak.', synlig: iPlan, utelatt: { kommune_id: eier },
    kolonner: kolonner('id:id noekkel handlingsplan_id:id tiltak_id:id grep omtale kilde:kilde oppdiktet:ja versjon:heltall'), aar: planaar,
  },
  {
    rom: 'handlingsplan', tabell: 'planhendelse', navn: 'Planens vei', om: 'Når planen ble sendt, vedtatt og godkjent.', synlig: iPlan, utelatt: { kommune_id: eier, person_id: person },
    kolonner: kolonner('id:id handlingsplan_id:id fra_status til_status tid:tidspunkt vedtak_id:id merknad'), aar: planaar,
  },
  {
    rom: 'programteori', tabell: 'virkningskjede', navn: 'Virkningskjeder', om: 'Hvordan hvert tiltak er tenkt å virke.', synlig: `NOT x.arkivert AND ${paaTiltak}`, utelatt: { kommune_id: eier, arkivert: 'Alltid nei her.' },
    kolonner: kolonner('id:id noekkel satsing_id:id nr:heltall tiltak_id:id mekanisme maal_id:id indikator_id:id statistikkserie statistikknavn kilde:kilde oppdiktet:ja versjon:heltall'),
  },
  {
    rom: 'programteori', tabell: 'virkningsledd', navn: 'Ledd', om: 'Leddene i kjedene, med antakelse og grad.', synlig: kjeden('x.virkningskjede_id'), utelatt: { kommune_id: eier },
    kolonner: kolonner('id:id noekkel virkningskjede_id:id slag antakelse maaneder_fra:heltall maaneder_til:heltall rivaliserende:liste grad gradbegrunnelse kilde:kilde oppdiktet:ja versjon:heltall'),
  },
  {
    rom: 'programteori', tabell: 'leddbelegg', navn: 'Belegg for leddene', om: 'Det som underbygger hvert ledd.', utelatt: { kommune_id: eier },
    synlig: kjeden('(SELECT l.virkningskjede_id FROM kommune.virkningsledd l WHERE l.kommune_id = x.kommune_id AND l.id = x.virkningsledd_id)'),
    kolonner: kolonner('id:id noekkel virkningsledd_id:id nr:heltall slag tekst henvisning kilde:kilde oppdiktet:ja versjon:heltall'),
  },
  {
    rom: 'barrierer', tabell: 'barriere', navn: 'Barrierer', om: 'Hindringene, hva som er prøvd, og hvem som eier løsningen.', synlig: "x.status <> 'utkast'", utelatt: { kommune_id: eier },
    kolonner: kolonner('id:id noekkel tittel beskrivelse art proevd loesningseier loesningsinstans status begrunnelse kilde:kilde oppdiktet:ja versjon:heltall endret:tidspunkt'),
  },
  {
    rom: 'barrierer', tabell: 'barriere_tiltak', navn: 'Barrierer og tiltak', om: 'Tiltakene hver barriere hindrer.', synlig: `${barrieren} AND ${paaTiltak}`, utelatt: { kommune_id: eier },
    kolonner: kolonner('barriere_id:id tiltak_id:id'), rekkefoelge: 'x.barriere_id, x.tiltak_id',
  },
  {
    rom: 'barrierer', tabell: 'barrierehendelse', navn: 'Barrierenes vei', om: 'Når en barriere ble løftet, løst eller lukket.', synlig: barrieren, utelatt: { kommune_id: eier, person_id: person },
    kolonner: kolonner('id:id barriere_id:id fra_status til_status begrunnelse tid:tidspunkt'), aar: `date_part('year', x.tid AT TIME ZONE 'Europe/Oslo')::int`,
  },
  {
    rom: 'vedtak', tabell: 'vedtak', navn: 'Vedtak', om: 'Det organene har bestemt.', synlig: 'true', utelatt: { kommune_id: eier, person_id: person },
    kolonner: kolonner('id:id noekkel organ dato:tid saksnummer utfall merknad kilde:kilde oppdiktet:ja versjon:heltall'), aar: 'left(x.dato, 4)::int',
  },
];
