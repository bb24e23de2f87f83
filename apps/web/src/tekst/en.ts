import { arbeidsrom } from './en/arbeidsrom.ts';
import { feil, feltfeil } from './en/feil.ts';
import { innlogging } from './en/innlogging.ts';
import { ord } from './en/ord.ts';
import { oversikt } from './en/oversikt.ts';
import { pengeord } from './en/pengeord.ts';
import { planord } from './en/planord.ts';
import { program } from './en/program.ts';
import { skall } from './en/skall.ts';
import { skjema } from './en/skjema.ts';
import { tallord } from './en/tallord.ts';
import { temaord } from './en/temaord.ts';
import { tidsord } from './en/tidsord.ts';
import { tiltak } from './en/tiltak.ts';
import { tiltaksskjema } from './en/tiltaksskjema.ts';
import { ui } from './en/ui.ts';
import { vedlegg } from './en/vedlegg.ts';
import type { Katalog } from './nb.ts';

/** Engelsk, for den som leser det best. */
export const en: Katalog = {
  arbeidsrom, feil, feltfeil, innlogging, ord, oversikt, pengeord,
  planord, program, skall, skjema, tallord, temaord, tidsord, tiltak, tiltaksskjema, ui, vedlegg,
};
