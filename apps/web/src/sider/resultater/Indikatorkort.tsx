import { Heading } from '@digdir/designsystemet-react';
import type { IndikatorFragment } from '../../generated/graphql.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Sistetall } from './Sistetall.tsx';
import { Utvikling } from './Utvikling.tsx';

/** En indikator på lista: tallet først, så veien hit. */
export function Indikatorkort({ indikator }: { indikator: IndikatorFragment }) {
  const rom = useRom().arbeidsrom.kode;
  const { siste } = indikator;
  return (
    <article className="indikatorkort">
      <Heading level={3} data-size="2xs"><Lenke to="/$rom/resultater/$id" params={{ rom, id: indikator.id }}>{indikator.navn}</Lenke> <Oppdiktet er={indikator.oppdiktet || (siste?.oppdiktet ?? false)} /></Heading>
      <Sistetall indikator={indikator} />
      <Utvikling indikator={indikator} />
      <Kilde kilde={siste?.kilde ?? null} />
    </article>
  );
}
