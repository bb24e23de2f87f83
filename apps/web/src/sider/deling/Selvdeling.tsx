import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { selvdelinger, type Selvdeling as Hva } from '#libs/contracts';
import type { EttValgFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { lat } from '../../ui/lat.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';

const Selvdelingsvalg = lat(() => import('./Selvdelingsvalg.tsx').then((fil) => fil.Selvdelingsvalg));

export interface Spoer { hva: Hva; paa: boolean }

/** Om noe deles av seg selv, hvem som har bestemt det, og hva som går ut hver gang. */
export function Selvdeling({ valg }: { valg: EttValgFragment[] }) {
  const { selv: tekst } = useSidetekst('delingsvalg');
  const [spoer, settSpoer] = useState<Spoer | null>(null);
  return (
    <Seksjon tittel={tekst.tittel}>
      <Paragraph variant="long">{tekst.ingress}</Paragraph>
      <ul className="ubundet">{selvdelinger.map((hva) => <EttValg key={hva} hva={hva} valg={valg.find((ett) => ett.hva === hva) ?? null} spoer={settSpoer} />)}</ul>
      <Suspense>{spoer && <Selvdelingsvalg {...spoer} lukk={() => settSpoer(null)} />}</Suspense>
    </Seksjon>
  );
}

function EttValg({ hva, valg, spoer }: { hva: Hva; valg: EttValgFragment | null; spoer: (om: Spoer) => void }) {
  const { selv: tekst } = useSidetekst('delingsvalg');
  const kan = useKan('deling.skriv');
  return (
    <li className="klar-plan">
      <div>
        <strong>{tekst.hva[hva]}</strong>
        <Paragraph>{valg ? tekst.paa(valg.av, visDag(valg.siden)) : tekst.av}</Paragraph>
        {valg && !valg.gjelder && <Alert data-color="warning"><Paragraph>{valg.eldreListe ? tekst.gaarUtMer(valg.av) : tekst.gjelderIkke(valg.av)}</Paragraph></Alert>}
      </div>
      {kan && (
        <span className="knapper">
          {!valg?.gjelder && <Button variant="secondary" onClick={() => spoer({ hva, paa: true })}>{valg ? tekst.overta : tekst.slaaPaa}</Button>}
          {valg && <Button variant="tertiary" onClick={() => spoer({ hva, paa: false })}>{tekst.slaaAv}</Button>}
        </span>
      )}
    </li>
  );
}
