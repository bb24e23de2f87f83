import { Button, Heading } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { RetireFellesindikatorDocument, type FellesindikatorFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { visDag } from '../../ui/dato.ts';
import { lat } from '../../ui/lat.ts';
import { Fellesdefinisjonen } from './Fellesdefinisjonen.tsx';

const Fellesindikatorskjema = lat(() => import('./Fellesindikatorskjema.tsx').then((fil) => fil.Fellesindikatorskjema));
const Avvikling = lat(() => import('./Avvikling.tsx').then((fil) => fil.Avvikling));

/** Én felles indikator: hva den er nå, hva den har vært, og det koordinatoren kan gjøre med den. */
export function EnFellesindikator({ indikator }: { indikator: FellesindikatorFragment }) {
  const tekst = useSidetekst('fellesindikatorer');
  const taOpp = useHandling(RetireFellesindikatorDocument);
  const [gjoer, settGjoer] = useState<'utgave' | 'avvikle' | 'taOpp' | null>(null);
  const { id, versjon, kode, gjeldende, utgaver, avviklet, avvikletFordi, handlinger } = indikator;
  const tidligere = utgaver.slice(1);
  const lukk = () => settGjoer(null);
  return (
    <article className="kort">
      <Heading level={3} data-size="xs">{gjeldende.navn}</Heading>
      <p className="dempet">{tekst.kode(kode)}</p>
      {avviklet && avvikletFordi && <p><strong>{tekst.avviklet(visDag(avviklet), avvikletFordi)}</strong></p>}
      <Fellesdefinisjonen utgave={gjeldende} />
      {tidligere.length > 0 && <details><summary>{tekst.tidligere(tidligere.length)}</summary>{tidligere.map((utgave) => <Fellesdefinisjonen key={utgave.utgave} utgave={utgave} />)}</details>}
      {handlinger.length > 0 && (
        <div className="knapper skjul-paa-papir">
          {handlinger.includes('publishFellesindikator') && <Button variant="secondary" aria-label={tekst.nyUtgaveAv(gjeldende.navn)} onClick={() => settGjoer('utgave')}>{tekst.nyUtgave}</Button>}
          {handlinger.includes('retireFellesindikator') && <Button variant="tertiary" data-color="neutral" aria-label={(avviklet ? tekst.taOppHva : tekst.avvikleHva)(gjeldende.navn)} onClick={() => settGjoer(avviklet ? 'taOpp' : 'avvikle')}>{avviklet ? tekst.taOpp : tekst.avvikle}</Button>}
        </div>
      )}
      <Suspense>
        {gjoer === 'utgave' && <Fellesindikatorskjema indikator={indikator} lukk={lukk} />}
        {gjoer === 'avvikle' && <Avvikling indikator={indikator} lukk={lukk} />}
        {gjoer === 'taOpp' && <Bekreft tittel={tekst.taOppHva(gjeldende.navn)} tekst={tekst.taOppTekst} knapp={tekst.taOpp} lukk={lukk} gjoer={(naa = versjon) => taOpp({ input: { id, versjon: naa, fordi: null } })} />}
      </Suspense>
    </article>
  );
}
