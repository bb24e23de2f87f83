import { importHandlingsplan, type ImportertPlan } from '#libs/kommune/handlingsplan';
import type { Tx } from '#libs/platform';
import { kildeOf } from './innlesing.rows.ts';
import type { Innlesing } from './innlesing.type.ts';
import type { Tabelltelling } from './innlesing.write.ts';

/** Skriver planene kommunen ikke har fra før. En plan som finnes, har kommunen arbeidet videre med. */
export async function writePlaner(tx: Tx, { handlingsplaner = [] }: Innlesing): Promise<Tabelltelling[]> {
  let nye = 0;
  let tiltak = 0;
  for (const { noekkel, aar, utgave, kjede, status, innledning, vedtak, kilde, oppdiktet, tiltak: liste = [] } of handlingsplaner) {
    const plan: ImportertPlan = {
      noekkel, aar, utgave, kjede, status, innledning: innledning ?? null, vedtakNoekkel: vedtak ?? null, kilde: kildeOf(kilde), oppdiktet: oppdiktet === true,
      tiltak: liste.map((t) => ({ noekkel: t.noekkel, tiltakNoekkel: t.tiltak, grep: t.grep, omtale: t.omtale ?? null, kilde: kildeOf(t.kilde), oppdiktet: t.oppdiktet === true })),
    };
    if (!await importHandlingsplan(tx, plan)) continue;
    nye += 1;
    tiltak += liste.length;
  }
  const iFila = handlingsplaner.reduce((sum, plan) => sum + (plan.tiltak?.length ?? 0), 0);
  return [
    { tabell: 'handlingsplan', nye, endret: 0, uendret: handlingsplaner.length - nye, fjernet: 0 },
    { tabell: 'plantiltak', nye: tiltak, endret: 0, uendret: iFila - tiltak, fjernet: 0 },
  ];
}
