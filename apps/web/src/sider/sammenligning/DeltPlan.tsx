import { Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { DeltPlanDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { DeltInnhold } from '../deling/DeltInnhold.tsx';

/** Øyeblikksbildet bak tallene: nøyaktig det kommunen delte, når, og av hvilken utgave. */
export function DeltPlan() {
  const { deltPlan: tekst, tittel } = useSidetekst('sammenligning');
  const { kommunenummer = '', aar = '' } = useParams({ strict: false });
  const { type, kode } = useRom().arbeidsrom;
  const spoerring = useSpoerring(DeltPlanDocument, { kommunenummer, aar: Number(aar) }, 'DeltAvKommune');
  const navn = spoerring.data?.deltPlan.navn;
  return (
    <Tilgang krever="sammenligning.les">
      <Sidetittel tittel={tekst.tittel(aar)} sted={navn}>
        <p className="skjul-paa-papir">{type === 'kommune' ? <Lenke to="/$rom/sammenligning" params={{ rom: kode }}>{tittel}</Lenke> : <Lenke to="/felles/sammenligning">{tittel}</Lenke>}</p>
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.deltPlan}>
        {({ navn: kommune, nettverk, plan }) => (
          <>
            <Paragraph variant="long" className="hovedsetning">{tekst.setning(kommune, plan.satsing, nettverk, visDag(plan.delt), plan.utgave)}</Paragraph>
            <Paragraph className="dempet">{tekst.bilde}</Paragraph>
            <OppdiktetForklart er={plan.oppdiktet} alt />
            <DeltInnhold beloep={plan.beloep} tiltak={plan.tiltak} innbyggere={plan.innbyggere ?? null} />
          </>
        )}
      </Hentet>
    </Tilgang>
  );
}
