import { useState } from 'react';
import { EvalueringsavtaleDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kvittering, type Gjort } from '../../ui/Kvittering.tsx';
import { AVTALETYPER } from '../evalueringsavtale/avtaletyper.ts';
import { Leveranser } from '../evalueringsavtale/leveranser/Leveranser.tsx';

/** Det kommunen betaler for: hva som er levert, og hva kommunen mener om det. */
export function AndelensLeveranser({ avtaleId }: { avtaleId: string }) {
  const spoerring = useSpoerring(EvalueringsavtaleDocument, { id: avtaleId, utgave: null }, AVTALETYPER);
  const [gjort, settGjort] = useState<Gjort | null>(null);
  return (
    <>
      {gjort && <Kvittering gjort={gjort} lukk={() => settGjort(null)} />}
      <Hentet spoerring={spoerring} velg={(data) => data.evalueringsavtale}>{(avtale) => <Leveranser avtale={avtale} gjort={settGjort} />}</Hentet>
    </>
  );
}
