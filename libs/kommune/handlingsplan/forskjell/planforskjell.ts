import type { Innholdslinje, Innholdspost, Innholdstiltak, Planinnhold } from '../innhold/planinnhold.type.ts';
import type { Plandel, Planforskjell } from './planforskjell.type.ts';

/** En del slik den sammenlignes: hva den er den samme som, hva den heter, og det som kan være endret. */
interface Del { noekkel: string; hva: Plandel; navn: string; felt: Record<string, string | null> }

/**
 * Alt som er ulikt fra den ene utgaven til den andre, i planens rekkefølge: innledning, tiltak, linjer med poster.
 * Tiltak og linjer er de samme når id-en er den samme, også om de har fått nytt navn. Rekkefølgen og nummeret på linjene sier ingenting.
 */
export function forskjeller(foer: Planinnhold, naa: Planinnhold): Planforskjell[] {
  const gamle = new Map(delene(foer).map((del) => [del.noekkel, del]));
  const er = delene(naa);
  const igjen = new Set(er.map((del) => del.noekkel));
  return [
    ...er.flatMap((del) => { const gammel = gamle.get(del.noekkel); return gammel ? endret(gammel, del) : [hel(del, 'ny')]; }),
    ...[...gamle.values()].filter((del) => !igjen.has(del.noekkel)).map((del) => hel(del, 'fjernet')),
  ];
}

const endret = (gammel: Del, del: Del): Planforskjell[] => Object.keys(del.felt)
  .filter((felt) => gammel.felt[felt] !== del.felt[felt])
  .map((felt) => ({ hva: del.hva, navn: del.navn, endring: 'endret', felt, fra: gammel.felt[felt] ?? null, til: del.felt[felt] ?? null }));

/** En post er beløpet sitt; et tiltak eller ei linje nevnes bare med navn. */
function hel(del: Del, endring: 'ny' | 'fjernet'): Planforskjell {
  const [felt, verdi] = del.hva === 'POST' ? ['beloep', del.felt['beloep'] ?? null] : [null, null];
  return { hva: del.hva, navn: del.navn, endring, felt, fra: endring === 'ny' ? null : verdi, til: endring === 'ny' ? verdi : null };
}

const delene = ({ innledning, tiltak, linjer }: Planinnhold): Del[] => [
  { noekkel: 'innledning', hva: 'INNLEDNING', navn: 'Innledning', felt: { innledning } },
  ...tiltak.map(tiltaksdel),
  ...linjer.flatMap((linje) => [linjedel(linje), ...linje.poster.map((post) => postdel(linje, post))]),
];

const tiltaksdel = ({ tiltakId, navn, grep, omtale, innsatsomraade }: Innholdstiltak): Del =>
  ({ noekkel: `tiltak ${tiltakId}`, hva: 'TILTAK', navn, felt: { navn, grep, omtale, innsatsomraade } });

const linjedel = ({ id, navn, tiltak, innsatsomraade, kostnadsart, ikkeOrdinaerDrift }: Innholdslinje): Del =>
  ({ noekkel: `linje ${id}`, hva: 'LINJE', navn, felt: { navn, tiltak, innsatsomraade, kostnadsart, ikkeOrdinaerDrift: ikkeOrdinaerDrift === null ? null : String(ikkeOrdinaerDrift) } });

const postdel = (linje: Innholdslinje, { tilskuddId, tilskudd, beloep, givere }: Innholdspost): Del =>
  ({ noekkel: `post ${linje.id} ${tilskuddId}`, hva: 'POST', navn: `${linje.navn} (${tilskudd})`, felt: { beloep, givere: givere.map((giver) => giver.navn).sort().join(', ') || null } });
