import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../../ui/Dialogvindu.tsx';
import { Vedleggsliste } from '../../../ui/vedlegg/Vedleggsliste.tsx';

/** Rett etter at vedtaket er ført: papirene, for den som har dem for hånden. */
export function LeggVedVedtaket({ vedtakId, ferdig }: { vedtakId: string; ferdig: () => void }) {
  const { vedtak: tekst } = useSidetekst('handlingsplanskjema');
  return (
    <Dialogvindu tittel={tekst.registrert} lukk={ferdig}>
      <Paragraph>{tekst.leggVed}</Paragraph>
      <Vedleggsliste gjelder={{ vedtakId }} innfelt={tekst.vedtaket} />
      <div className="knapper"><Button onClick={ferdig}>{tekst.ferdig}</Button></div>
    </Dialogvindu>
  );
}
