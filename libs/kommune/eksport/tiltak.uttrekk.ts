import { ord, ordFor } from './eksport.ord.ts';
import { findTiltak } from './tiltak.query.ts';
import { avslutning, liste, tekst, tid, type Uttrekk, type Uttrekksrad } from './uttrekk.ts';

interface Rad extends Uttrekksrad {
  nr: number; navn: string; beskrivelse: string | null; hensikt: string | null; status: string; statusMerknad: string | null; aarsakKode: string | null; aarsak: string | null; utsattTil: string | null;
  oppstart: string | null; planlagtOppstart: string | null; eier: string | null; eierEkstern: boolean; ansvarlig: string | null; innsatsomraade: string | null; tema: string | null; maal: string[];
  partnere: string[]; maalgrupper: string[]; arenaer: string[]; aktiviteter: string[]; utfordringer: string[]; planer: string[]; rekrutteringsforpliktelse: string | null;
}

/** Tiltakene, én rad for hvert. */
export const tiltak: Uttrekk<Rad> = {
  navn: 'Tiltak', sql: findTiltak, aar: 'nei', utvalg: () => 'Alle tiltak du kan se, uten de arkiverte.',
  kolonner: [
    { navn: 'Nr.', bredde: 6, type: 'heltall', les: (r) => r.nr },
    tekst('Tiltak', 40, (r) => r.navn),
    tekst('Status', 16, (r) => ordFor(ord.status, r.status)),
    tekst('Merknad til status', 30, (r) => r.statusMerknad),
    tekst('Årsak', 24, (r) => ordFor(ord.aarsak, r.aarsakKode)),
    tekst('Forklaring', 30, (r) => r.aarsak),
    tid('Utsatt til', (r) => r.utsattTil),
    tid('Oppstart', (r) => r.oppstart),
    tid('Planlagt oppstart', (r) => r.planlagtOppstart),
    tekst('Innsatsområde', 30, (r) => r.innsatsomraade),
    tekst('Nasjonalt tema', 26, (r) => ordFor(ord.tema, r.tema)),
    liste('Mål', (r) => r.maal),
    tekst('Eier', 26, (r) => r.eier),
    { navn: 'Ekstern eier', bredde: 12, type: 'ja', les: (r) => r.eierEkstern },
    tekst('Ansvarlig', 26, (r) => r.ansvarlig),
    tekst('Beskrivelse', 50, (r) => r.beskrivelse),
    tekst('Hensikt', 50, (r) => r.hensikt),
    liste('Partnere', (r) => r.partnere),
    liste('Målgrupper', (r) => r.maalgrupper),
    liste('Arenaer', (r) => r.arenaer),
    liste('Aktiviteter', (r) => r.aktiviteter),
    liste('Utfordringer', (r) => r.utfordringer),
    liste('Planer', (r) => r.planer),
    tekst('Rekruttering fra området', 40, (r) => r.rekrutteringsforpliktelse),
    ...avslutning<Rad>(),
  ],
};
