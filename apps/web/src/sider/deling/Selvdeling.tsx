import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { selvdelinger, type Selvdeling as Hva } from '#libs/contracts';
import { VelgSelvdelingDocument, type EttValgFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan } from '../../tilgang/rom.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { visDag } from '../../ui/dato.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';

interface Spoer { hva: Hva; paa: boolean }

/** Om noe deles av seg selv, hvem som har bestemt det, og hva som går ut hver gang. */
export function Selvdeling({ valg }: { valg: EttValgFragment[] }) {
  const { selv: tekst } = useSidetekst('delingsvalg');
  const [spoer, settSpoer] = useState<Spoer | null>(null);
  return (
    <Seksjon tittel={tekst.tittel}>
      <Paragraph variant="long">{tekst.ingress}</Paragraph>
      <ul className="ubundet">{selvdelinger.map((hva) => <EttValg key={hva} hva={hva} valg={valg.find((ett) => ett.hva === hva) ?? null} spoer={settSpoer} />)}</ul>
      {spoer && <Sporsmaalet {...spoer} lukk={() => settSpoer(null)} />}
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
        {valg && !valg.gjelder && <Alert data-color="warning"><Paragraph>{tekst.gjelderIkke(valg.av)}</Paragraph></Alert>}
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

function Sporsmaalet({ hva, paa, lukk }: Spoer & { lukk: () => void }) {
  const { selv: tekst, saksdokument } = useSidetekst('delingsvalg');
  const velg = useHandling(VelgSelvdelingDocument);
  if (!paa) return <Bekreft tittel={tekst.avTittel} tekst={tekst.avTekst} knapp={tekst.slaaAv} lukk={lukk} gjoer={() => velg({ input: { hva, paa, bekreftet: true } })} />;
  return (
    <Dialogvindu tittel={tekst.bekreftTittel(tekst.hva[hva])} lukk={lukk}>
      <Paragraph>{tekst.gaarUt[hva]}</Paragraph>
      <Alert data-color="warning"><Paragraph>{saksdokument}</Paragraph></Alert>
      <Skjema navn={`selvdeling-${hva}`} felter={tekst.felter} start={{ bekreftet: false }} knapp={tekst.slaaPaa} ferdig={lukk} avbryt={lukk} send={({ bekreftet }) => velg({ input: { hva, paa, bekreftet } })}>
        <Kryss navn="bekreftet" />
      </Skjema>
    </Dialogvindu>
  );
}
