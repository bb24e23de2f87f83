import { Paragraph } from '@digdir/designsystemet-react';
import { medSummer } from '#libs/contracts';
import { FordelingstallDocument, type EnSerieFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Fordelingstabell } from '../deling/Fordelingstabell.tsx';
import { FORDELINGSTYPER } from './fordelingstyper.ts';

/** Tallene slik de er ført, med summer. Bare for kommunens egne. */
export function Tallene({ serie: { navn, dimensjoner }, periodeId }: { serie: EnSerieFragment; periodeId: string }) {
  const tekst = useSidetekst('fordeling');
  const spoerring = useSpoerring(FordelingstallDocument, { id: periodeId }, FORDELINGSTYPER);
  return (
    <Hentet spoerring={spoerring} velg={(data) => data.fordelingsperiode.tall} linjer={4}>
      {(tall) => (
        <div className="delt-innhold">
          <Paragraph className="dempet">{tekst.ikkeVernet}</Paragraph>
          <Fordelingstabell tittel={tekst.delt.bildetekst(navn)} dimensjoner={dimensjoner} celler={medSummer(dimensjoner, tall)} />
        </div>
      )}
    </Hentet>
  );
}
