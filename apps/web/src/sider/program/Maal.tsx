import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { InnsatsomraadeFragment, MaalFragment } from '../../generated/graphql.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';

export function Maal({ maal, innsatsomraader, valg }: { maal: MaalFragment; innsatsomraader: InnsatsomraadeFragment[]; valg: ReactNode }) {
  const { program } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  const knyttet = innsatsomraader.filter(({ id }) => maal.innsatsomraadeIder.includes(id)).map(({ navn }) => navn);
  return (
    <article className="programrad">
      <div className="programradtittel"><Heading level={3} data-size="2xs">{maal.navn} <Oppdiktet er={maal.oppdiktet} /></Heading><span className="radvalg">{valg}</span></div>
      {maal.beskrivelse && <p>{maal.beskrivelse}</p>}
      <Opplysninger rader={[
        [program.maal.delmaal, maal.delmaal.length > 0 && <Punkter punkter={maal.delmaal} />],
        [program.maal.innsatsomraader, knyttet.length > 0 ? <Punkter punkter={knyttet} /> : <span className="dempet">{program.maal.utenInnsatsomraade}</span>],
      ]} />
      <Lenke to="/$rom/tiltak" params={{ rom }} search={{ maal: maal.id }}>{program.maal.tiltak(maal.antallTiltak)}<span className="ds-sr-only"> {program.maal.forMaalet(maal.navn)}</span></Lenke>
      <Kilde kilde={maal.kilde} />
    </article>
  );
}
