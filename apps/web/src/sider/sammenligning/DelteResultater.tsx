import { Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { visTidsangivelse } from '#libs/contracts';
import { DelteResultaterDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { DelteTall } from '../deling/DelteTall.tsx';

/** Øyeblikksbildet bak et tall for en felles indikator: alle tallene kommunen delte for perioden. */
export function DelteResultater() {
  const { delteResultater: tekst, deltPlan, tittel } = useSidetekst('sammenligning');
  const { kommunenummer = '', periode = '' } = useParams({ strict: false });
  const { type, kode } = useRom().arbeidsrom;
  const spoerring = useSpoerring(DelteResultaterDocument, { kommunenummer, periode }, 'DelteResultaterAvKommune');
  const search = { spoersmaal: 'indikatorer' } as const;
  return (
    <Tilgang krever="sammenligning.les">
      <Sidetittel tittel={tekst.tittel(visTidsangivelse(periode))} sted={spoerring.data?.delteResultater.navn}>
        <p className="skjul-paa-papir">{type === 'kommune' ? <Lenke to="/$rom/sammenligning" params={{ rom: kode }} search={search}>{tittel}</Lenke> : <Lenke to="/felles/sammenligning" search={search}>{tittel}</Lenke>}</p>
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.delteResultater}>
        {({ navn, nettverk, satsing, resultater }) => (
          <>
            <Paragraph variant="long" className="hovedsetning">{tekst.setning(navn, satsing, nettverk, visDag(resultater.delt), resultater.utgave)}</Paragraph>
            <Paragraph className="dempet">{deltPlan.bilde}</Paragraph>
            <OppdiktetForklart er={resultater.oppdiktet} alt />
            <DelteTall tall={resultater.indikatorer} />
          </>
        )}
      </Hentet>
    </Tilgang>
  );
}
