import { arbeidsrom } from './nb/arbeidsrom.ts';
import { feil, feltfeil } from './nb/feil.ts';
import { innlogging } from './nb/innlogging.ts';
import { ord } from './nb/ord.ts';
import { oversikt } from './nb/oversikt.ts';
import { pengeord } from './nb/pengeord.ts';
import { planord } from './nb/planord.ts';
import { program } from './nb/program.ts';
import { skall } from './nb/skall.ts';
import { skjema } from './nb/skjema.ts';
import { tallord } from './nb/tallord.ts';
import { temaord } from './nb/temaord.ts';
import { tidsord } from './nb/tidsord.ts';
import { tiltak } from './nb/tiltak.ts';
import { tiltaksskjema } from './nb/tiltaksskjema.ts';
import { ui } from './nb/ui.ts';
import { vedlegg } from './nb/vedlegg.ts';

/** Bokmål. De andre målformene skal oppfylle `Katalog`: en tekst som mangler, kompilerer ikke. */
export const nb = {
  arbeidsrom, feil, feltfeil, innlogging, ord, oversikt, pengeord,
  planord, program, skall, skjema, tallord, temaord, tidsord, tiltak, tiltaksskjema, ui, vedlegg,
};

export type Katalog = typeof nb;
