import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { AnbefalingsarbeidDocument, KnyttAnbefalingstiltakDocument, AnbefalingstiltaksvalgDocument, type EnAnbefalingFragment } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import { Hentet } from '../../ui/Hentet.tsx';

/** Hvilke tiltak følger vi den opp med? Hvert valg lagres med en gang, og kan tas tilbake. */
export function Tiltakskobling({ anbefaling, lukk }: { anbefaling: EnAnbefalingFragment; lukk: () => void }) {
  const tekst = useSidetekst('funn');
  const knytt = useHandling(KnyttAnbefalingstiltakDocument);
  const [feil, settFeil] = useState<Feil | null>(null);
  const spoerring = useSpoerring(AnbefalingstiltaksvalgDocument, {}, 'Tiltak');
  const { data } = useSpoerring(AnbefalingsarbeidDocument, {}, 'Anbefalingsarbeid');
  const knyttet = new Set(data?.anbefalingsarbeid.find(({ anbefalingId }) => anbefalingId === anbefaling.id)?.tiltak.map(({ id }) => id));
  async function velg(tiltakId: string) {
    const svar = await knytt({ input: { anbefalingId: anbefaling.id, tiltakId, knyttet: !knyttet.has(tiltakId) } });
    settFeil(svar.ok ? null : svar.feil);
  }
  return (
    <Dialogvindu tittel={tekst.knapp.tiltak} lukk={lukk}>
      <Paragraph variant="long"><strong>{anbefaling.tekst}</strong></Paragraph>
      <Paragraph>{tekst.tiltakTekst}</Paragraph>
      {feil && <Feilmelding feil={feil} />}
      <Hentet spoerring={spoerring} velg={(svar) => svar.tiltakListe.rader}>
        {(tiltak) => <ul className="ubundet">{tiltak.map(({ id, navn }) => <li className="klar-plan" key={id}><span>{navn}</span><Button variant={knyttet.has(id) ? 'secondary' : 'tertiary'} data-size="sm" aria-pressed={knyttet.has(id)} aria-label={`${knyttet.has(id) ? tekst.loes : tekst.knytt}: ${navn}`} onClick={() => void velg(id)}>{knyttet.has(id) ? tekst.loes : tekst.knytt}</Button></li>)}</ul>}
      </Hentet>
      <div className="knapper"><Button onClick={lukk}>{tekst.ferdig}</Button></div>
    </Dialogvindu>
  );
}
