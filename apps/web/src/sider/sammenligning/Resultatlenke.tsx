import { visTidsangivelse } from '#libs/contracts';
import type { IndikatorradFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';

/** Veien fra et tall til resultatene kommunen delte for perioden. */
export function Resultatlenke({ kommunenummer, navn, deling: { periode, delt, utgave } }: { kommunenummer: string; navn: string; deling: IndikatorradFragment['delinger'][number] }) {
  const { indikator: tekst } = useSidetekst('sammenligning');
  const { type, kode } = useRom().arbeidsrom;
  const ord = tekst.deltFor(visTidsangivelse(periode), visDag(delt), utgave);
  const merke = tekst.aapne(navn, visTidsangivelse(periode));
  return (
    <span className="delingslenke">
      {type === 'kommune'
        ? <Lenke to="/$rom/delte-resultater/$kommunenummer/$periode" params={{ rom: kode, kommunenummer, periode }} aria-label={merke}>{ord}</Lenke>
        : <Lenke to="/felles/delte-resultater/$kommunenummer/$periode" params={{ kommunenummer, periode }} aria-label={merke}>{ord}</Lenke>}
    </span>
  );
}
