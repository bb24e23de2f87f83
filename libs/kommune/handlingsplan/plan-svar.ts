import type { Planstatus } from '#libs/contracts';
import type { Planadvarsel } from './advarsel/planadvarsel.type.ts';
import { omPenger, planadvarsler, type Overbudsjettert } from './advarsel/planadvarsler.ts';
import { forskjeller } from './forskjell/planforskjell.ts';
import { handlinger, hvemHarPlanen, leddMed, type Planaktoer } from './handlingsplan.policy.ts';
import type { HelHandlingsplan } from './hel-handlingsplan.type.ts';
import { withTemaer, type Temaer } from './innhold/med-tema.ts';
import type { Innholdslinje, Innholdstiltak, Planinnhold } from './innhold/planinnhold.type.ts';
import type { Planlinje } from './innhold/planlinje.type.ts';
import type { Plantiltak } from './plantiltak/plantiltak.type.ts';

type FraRaden = 'id' | 'aar' | 'utgave' | 'status' | 'kjede' | 'innledning' | 'returkommentar' | 'kilde' | 'oppdiktet' | 'versjon' | 'fraVedtak' | 'vedtaksorgan' | 'hendelser' | 'utgaver';
/** Planen slik setningen gir den. `forrige` er det vedtatte innholdet i utgaven før. */
export type Planrad = Pick<HelHandlingsplan, FraRaden> & {
  innhold: Planinnhold; forrige: Planinnhold | null; temaer: Temaer | null; overbudsjettert: Overbudsjettert[] | null; nyeste: boolean; nesteAarFinnes: boolean;
};

/** Svaret på hele planen: innholdet, hvor den er, hva som er ulikt fra forrige utgave, og hva den som spør, kan gjøre. */
export function planAnswer({ innhold, forrige, temaer, overbudsjettert, nyeste, nesteAarFinnes, ...rad }: Planrad, aktoer: Planaktoer & { penger: boolean }): HelHandlingsplan {
  const naa = temaer ? withTemaer(innhold, temaer) : innhold;
  const foerErstattet: Planstatus | null = rad.hendelser.find((h) => h.tilStatus === 'erstattet')?.fraStatus ?? null;
  return {
    ...rad,
    ledd: leddMed(rad.kjede, rad.status, foerErstattet),
    neste: hvemHarPlanen(rad),
    tiltak: innhold.tiltak.map(tiltakAnswer), linjer: innhold.linjer.map(linjeAnswer),
    sum: innhold.sum, perInnsatsomraade: innhold.perInnsatsomraade, perGiver: innhold.perGiver,
    forskjeller: forrige ? forskjeller(forrige, innhold) : [],
    advarsler: advarslerFor(aktoer, planadvarsler(naa, rad.fraVedtak, overbudsjettert ?? [])),
    handlinger: handlinger({ ...rad, nyeste, nesteAarFinnes }, aktoer),
  } as HelHandlingsplan;
}

/** Den som bare fører penger, får det som gjelder pengene: om tiltakene vet hun ikke nok til at de andre stemmer. */
const advarslerFor = ({ skriv, penger }: { skriv: boolean; penger: boolean }, alle: Planadvarsel[]) =>
  (skriv ? alle : alle.filter(({ kode }) => penger && omPenger.includes(kode)));

const refOf = (id: string | null, navn: string | null) => (id !== null && navn !== null ? { id, navn } : null);

const tiltakAnswer = ({ id, tiltakId, navn, status, innsatsomraadeId, innsatsomraade, grep, omtale, kdd, eksternt, sum, versjon }: Innholdstiltak): Plantiltak =>
  ({ id, tiltak: { id: tiltakId, navn, status }, innsatsomraade: refOf(innsatsomraadeId, innsatsomraade), grep, omtale, kdd, eksternt, sum, versjon });

const linjeAnswer = ({ id, nr, navn, tiltakId, tiltak, innsatsomraade, kdd, eksternt, poster }: Innholdslinje): Planlinje => ({
  id, nr, navn, tiltakId, tiltakNavn: tiltak, innsatsomraade, kdd, eksternt,
  poster: poster.map(({ tilskudd, tilskuddsaar, kolonne, beloep, givere }) => ({ tilskudd, tilskuddsaar, kolonne, beloep, givere: givere.map((giver) => giver.navn) })),
});
