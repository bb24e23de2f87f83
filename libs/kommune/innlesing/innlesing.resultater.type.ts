import type { Beleggslag, Leddslag, Nivaa, Omfang, Prioritet, Retning, Tallpresisjon, Telling, Virkningsgrad } from '#libs/contracts';
import type { Post } from './innlesing.type.ts';

export interface LestMaaleperiode extends Post { periode: string; status?: 'utkast' | 'godkjent' }
export interface LestIndikator extends Post {
  nr: number; navn: string; beskrivelse?: string; maal?: string[]; utgangsverdi?: number; utgangsverdiTil?: number; utgangspresisjon?: Tallpresisjon; utgangsperiode?: string;
  maalverdi?: number; maalaar?: number; prioritet?: Prioritet; prioritetFordi?: string; definisjoner: LestIndikatordefinisjon[]; maalinger?: LestMaaling[];
}
export interface LestIndikatordefinisjon extends Post {
  utgave: number; teller: string; nevner?: string; enhet: string; retning: Retning; nivaa: Nivaa; telling: Telling; datakilde: string; endring?: string; fellesKode?: string; fellesUtgave?: number;
}
export interface LestMaaling extends Post {
  indikatordefinisjon: string; maaleperiode: string; verdi?: number; tilVerdi?: number; presisjon?: Tallpresisjon; omfang?: Omfang; omfangNavn?: string;
  endringProsent?: number; endringPresisjon?: Tallpresisjon; sammenlignetMed?: string; merknad?: string;
}
export interface LestMaalbelegg extends Post { nr: number; maal: string; maaleperiode: string; slag: Beleggslag; tekst: string; henvisning?: string }

export interface LestVirkningskjede extends Post {
  nr: number; tiltak: string; mekanisme: string; maal: string; indikator?: string; statistikkserie?: string; statistikknavn?: string; ledd: LestVirkningsledd[];
}
export interface LestVirkningsledd extends Post {
  slag: Leddslag; antakelse?: string; maanederFra?: number; maanederTil?: number; rivaliserende?: string[]; grad?: Virkningsgrad; gradbegrunnelse?: string; belegg?: LestLeddbelegg[];
}
export interface LestLeddbelegg extends Post { nr: number; slag: Beleggslag; tekst: string; henvisning?: string }
