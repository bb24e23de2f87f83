import type { Serielinje } from '#libs/charts';
import type { SerienFragment } from '../../generated/graphql.ts';
import type { Sidetekster } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';

type Tekst = Sidetekster['statistikk'];
/** Det et diagram trenger, enten serien er offentlig eller bestilt av kommunen. */
export type Diagramserie = Pick<SerienFragment, 'navn' | 'enhet' | 'desimaler' | 'linjer' | 'brudd'>;

/** Linjene i et diagram. Et foreløpig tall er et tall; alt annet uten verdi er et hull med en grunn. */
export const linjerAv = (serie: Diagramserie, tekst: Tekst): Serielinje[] => serie.linjer.map(({ nivaa, navn, punkter }) => ({
  navn: tekst.linje(nivaa, navn),
  punkter: punkter.map(({ periode, fra, til, verdi, flagg }) => ({ navn: periode, fra, til, verdi, merke: flagg ? tekst.merke[flagg] : undefined })),
}));

/** Det diagrammet viser, i ord: siste tall, det første å se det mot, og om grensene er nye imellom. */
export function setningAv({ linjer, enhet, desimaler, brudd }: Diagramserie, tekst: Tekst): string {
  const [linje] = linjer;
  const kjente = linje?.punkter.filter(({ verdi }) => verdi !== null) ?? [];
  const [foerst, sist] = [kjente[0], kjente.at(-1)];
  if (!linje || !foerst || !sist) return tekst.ingenTall;
  const tall = (verdi: number | null) => tekst.tall(verdi!, enhet, desimaler);
  const over = brudd.find(({ dag }) => foerst.fra < dag && dag <= sist.til);
  return tekst.siste(tekst.linje(linje.nivaa, linje.navn), sist.periode, tall(sist.verdi), sist.n === null ? '' : tekst.bak(sist.n))
    + (foerst === sist ? '' : tekst.foerste(foerst.periode, tall(foerst.verdi))) + (over ? tekst.overBrudd(visDag(over.dag)) : '');
}
