import { useSidetekst } from '../../tekst/sidetekst.ts';
import type { ErfaringsinnholdetFragment } from '../../generated/graphql.ts';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Banklenke } from '../erfaringsbank/Banklenke.tsx';

/** Hva erfaringen er tilpasset fra, slik kommunen har fortalt det. */
export function Opphavet({ tilpasset }: { tilpasset: ErfaringsinnholdetFragment['tilpasset'] }) {
  const { del, opphav } = useSidetekst('tilpasning');
  if (!tilpasset) return null;
  return (
    <Seksjon tittel={opphav.linje}>
      <Opplysninger rader={[
        [opphav.kilde(tilpasset.kommune, tilpasset.utgave), <Banklenke key="kilde" id={tilpasset.erfaringId}>{tilpasset.tittel}</Banklenke>],
        [opphav.beholdt, tilpasset.beholdt.map((kode) => del[kode]).join(', ')], [opphav.endringer, tilpasset.endringer], [opphav.hvorfor, tilpasset.hvorfor],
      ]} />
    </Seksjon>
  );
}
