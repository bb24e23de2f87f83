import { limits } from '#libs/contracts';
import { RegistrerAvtalesignaturDocument, type EnAvtaleFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { iDag } from '../../ui/dato.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import type { Gjort } from '../../ui/Kvittering.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import type { EnPart } from './avtaletyper.ts';

/** Underskriften til en part uten eget rom. */
export function Underskrift({ avtale, part, lukk, gjort }: { avtale: EnAvtaleFragment; part: EnPart; lukk: () => void; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('evaluering');
  const foer = useHandling(RegistrerAvtalesignaturDocument);
  return (
    <Dialogvindu tittel={tekst.underskriftTittel(part.navn)} lukk={lukk}>
      <Skjema
        navn={`underskrift-${avtale.id}-${part.nr}`} felter={tekst.underskriftfelter} start={{ dato: iDag(), rolle: '' }} knapp={tekst.underskrift} ferdig={() => { gjort({ tekst: tekst.bleFoert(part.navn), fokus: true }); lukk(); }} avbryt={lukk}
        send={({ dato, rolle }) => foer({ input: { avtaleId: avtale.id, utgave: avtale.vist.utgave, part: part.nr, dato, rolle: rolle.trim() } })}
      >
        <Tekstfelt navn="dato" type="date" kreves />
        <Tekstfelt navn="rolle" kreves hjelp={tekst.rolleHjelp} maks={limits.navn} />
      </Skjema>
    </Dialogvindu>
  );
}
