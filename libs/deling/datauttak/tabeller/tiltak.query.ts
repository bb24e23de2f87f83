import { hiddenInResultat } from '../skjul.policy.ts';
import { eier, kolonner, person, type Uttakstabell } from '../uttakstabell.ts';

/** En idé er et utkast, og det som er lagt bort, gjelder ikke. */
const apent = "t.status <> 'ide' AND NOT t.arkivert";
export const paaTiltak = `EXISTS (SELECT FROM kommune.tiltak t WHERE t.kommune_id = x.kommune_id AND t.id = x.tiltak_id AND ${apent})`;

export const tiltak: Uttakstabell[] = [
  {
    rom: 'tiltak', tabell: 'tiltak', navn: 'Tiltak', om: 'Tiltakene slik de er nå. Ideer og det som er lagt bort, er ikke med.', synlig: "x.status <> 'ide' AND NOT x.arkivert",
    utelatt: { kommune_id: eier, ansvarlig_id: person, arkivert: 'Alltid nei her.' },
    kolonner: kolonner(`id:id noekkel satsing_id:id nr:heltall navn beskrivelse hensikt status status_merknad aarsak_kode aarsak utsatt_til:tid oppstart:tid planlagt_oppstart:tid eier eier_ekstern:ja innsatsomraade_id:id tema
      partnere:liste maalgrupper:liste arenaer:liste aktiviteter:liste utfordringer:liste planer:liste rekrutteringsforpliktelse kilde:kilde oppdiktet:ja versjon:heltall endret:tidspunkt`),
  },
  {
    rom: 'tiltak', tabell: 'tiltak_maal', navn: 'Tiltak og mål', om: 'Hvilke mål hvert tiltak skal virke for.', synlig: paaTiltak, utelatt: { kommune_id: eier },
    kolonner: kolonner('tiltak_id:id maal_id:id'), rekkefoelge: 'x.tiltak_id, x.maal_id',
  },
  {
    rom: 'tiltak', tabell: 'statusendring', navn: 'Statusendringer', om: 'Når hvert tiltak skiftet status, og hvorfor.', synlig: paaTiltak, utelatt: { kommune_id: eier, person_id: person },
    kolonner: kolonner('id:id tiltak_id:id fra_status til_status aarsak_kode aarsak ny_dato:tid tid:tidspunkt'), aar: `date_part('year', x.tid AT TIME ZONE 'Europe/Oslo')::int`,
  },
  {
    rom: 'tiltak', tabell: 'milepael', navn: 'Milepæler', om: 'Det som skal være nådd, og når.', synlig: paaTiltak, utelatt: { kommune_id: eier },
    kolonner: kolonner('id:id noekkel tiltak_id:id nr:heltall navn frist:tid naadd:tid kilde:kilde oppdiktet:ja versjon:heltall'), aar: 'left(coalesce(x.naadd, x.frist), 4)::int',
  },
  {
    rom: 'tiltak', tabell: 'resultat', navn: 'Resultater', om: 'Det tiltakene har gitt, som tall og iakttakelser.', synlig: paaTiltak, utelatt: { kommune_id: eier }, skjul: hiddenInResultat,
    kolonner: kolonner(`id:id noekkel tiltak_id:id nr:heltall tekst verdi:tall til_verdi:tall enhet presisjon omfang omfang_navn periode:tid sammenlignet_med:tid utregning kilde:kilde oppdiktet:ja versjon:heltall`),
    aar: 'left(x.periode, 4)::int',
  },
  {
    rom: 'tiltak', tabell: 'laerdom', navn: 'Lærdommer', om: 'Det kommunen har lært av tiltaket.', synlig: paaTiltak, utelatt: { kommune_id: eier },
    kolonner: kolonner('id:id noekkel tiltak_id:id nr:heltall tekst kilde:kilde oppdiktet:ja versjon:heltall'),
  },
];
