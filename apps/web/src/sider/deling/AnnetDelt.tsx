import { Tag } from '@digdir/designsystemet-react';
import type { DelingerQuery } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';

type Annet = DelingerQuery['delinger']['annet'][number];

/** Det som deles fra sin egen side, samlet så en ser alt på ett sted. Det trekkes tilbake der det bor. */
export function AnnetDelt({ annet }: { annet: readonly Annet[] }) {
  const { annet: tekst } = useSidetekst('deling');
  if (annet.length === 0) return null;
  return (
    <Seksjon tittel={tekst.tittel}>
      <ul className="rader">
        {annet.map((ett) => (
          <li key={`${ett.slag} ${ett.id} ${ett.navn}`}>
            <p><strong>{tekst.slag[ett.slag]}:</strong> <TilSiden ett={ett} /> {ett.aapent && <Tag data-color="success">{tekst.aapent}</Tag>} <Oppdiktet er={ett.oppdiktet} /></p>
            <p className="dempet">{ett.slag === 'tilpasning' ? tekst.fortalt(visDag(ett.delt)) : tekst.delt(visDag(ett.delt))}{ett.utenTekst && ` ${tekst.utenTekst}`}</p>
          </li>
        ))}
      </ul>
    </Seksjon>
  );
}

function TilSiden({ ett: { slag, id, navn } }: { ett: Annet }) {
  const rom = useRom().arbeidsrom.kode;
  switch (slag) {
    case 'erfaring': return <Lenke to="/$rom/erfaringer/$id" params={{ rom, id }}>{navn}</Lenke>;
    case 'barriere': return <Lenke to="/$rom/barrierer/$id" params={{ rom, id }}>{navn}</Lenke>;
    case 'sesjonsnotat': return <Lenke to="/$rom/konferanser/$id" params={{ rom, id }}>{navn}</Lenke>;
    default: return navn;
  }
}
