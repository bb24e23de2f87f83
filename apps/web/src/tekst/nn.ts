import type { Katalog } from './nb.ts';
import { arbeidsrom } from './nn/arbeidsrom.ts';
import { feil, feltfeil } from './nn/feil.ts';
import { innlogging } from './nn/innlogging.ts';
import { ord } from './nn/ord.ts';
import { oversikt } from './nn/oversikt.ts';
import { pengeord } from './nn/pengeord.ts';
import { planord } from './nn/planord.ts';
import { program } from './nn/program.ts';
import { skall } from './nn/skall.ts';
import { skjema } from './nn/skjema.ts';
import { tallord } from './nn/tallord.ts';
import { temaord } from './nn/temaord.ts';
import { tidsord } from './nn/tidsord.ts';
import { tiltak } from './nn/tiltak.ts';
import { tiltaksskjema } from './nn/tiltaksskjema.ts';
import { ui } from './nn/ui.ts';
import { vedlegg } from './nn/vedlegg.ts';

/** Nynorsk. */
export const nn: Katalog = {
  arbeidsrom, feil, feltfeil, innlogging, ord, oversikt, pengeord,
  planord, program, skall, skjema, tallord, temaord, tidsord, tiltak, tiltaksskjema, ui, vedlegg,
};
