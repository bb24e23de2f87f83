import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { BarrieredelingsutkastDocument, DelBarriereDocument, DelBarrieretekstDocument, type BarrieredelingsutkastQuery } from '../../generated/graphql.ts';
import { useHandling, type Svar } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { BARRIEREDELINGSTYPER } from './barrieretyper.ts';

type Utkast = BarrieredelingsutkastQuery['barrieredelingsutkast'];
interface Valg { barriereId: string; utkast: Utkast; lukk: () => void; endret: () => void }

/** Nøyaktig det som går ut, før noen har sagt ja. Tallene først; teksten er en egen handling. */
export function Barriereforhaandsvisning({ barriereId, hva, lukk }: { barriereId: string; hva: 'tall' | 'tekst'; lukk: () => void }) {
  const { deling: tekst } = useSidetekst('barriere');
  const spoerring = useSpoerring(BarrieredelingsutkastDocument, { barriereId }, BARRIEREDELINGSTYPER);
  const Del = hva === 'tall' ? Tallene : Teksten;
  return (
    <Dialogvindu tittel={hva === 'tall' ? tekst.forhaand : tekst.forhaandTekst} lukk={lukk} bred>
      <Hentet spoerring={spoerring} velg={(data) => data.barrieredelingsutkast}>
        {(utkast) => <Del barriereId={barriereId} utkast={utkast} lukk={lukk} endret={spoerring.hentIgjen} />}
      </Hentet>
    </Dialogvindu>
  );
}

/** Er barrieren endret etter forhåndsvisningen, vises den på nytt. */
async function ellerPaaNytt(svar: Promise<Svar>, endret: () => void): Promise<Svar> {
  const ferdig = await svar;
  if (!ferdig.ok && ferdig.feil.kode === 'CONFLICT') endret();
  return ferdig;
}

function Tallene({ barriereId, utkast: { nettverk, art, loesningseier, antallTiltak, oppdiktet, kontrollsum }, lukk, endret }: Valg) {
  const tekst = useSidetekst('barriere');
  const del = useHandling(DelBarriereDocument);
  return (
    <>
      <Paragraph variant="long">{tekst.deling.tallTekst(nettverk)}</Paragraph>
      <OppdiktetForklart er={oppdiktet} />
      <Opplysninger rader={[[tekst.felter.art, tekst.art[art]], [tekst.felter.loesningseier, loesningseier && tekst.eier[loesningseier]], [tekst.deling.antall, String(antallTiltak)]]} />
      <Skjema
        key={kontrollsum} navn={`del-barriere-${barriereId}`} felter={tekst.deling.felter} start={{ bekreftet: false }} knapp={tekst.deling.del} ferdig={lukk} avbryt={lukk}
        send={({ bekreftet }) => ellerPaaNytt(del({ input: { barriereId, kontrollsum, bekreftet } }), endret)}
      >
        <Kryss navn="bekreftet" />
      </Skjema>
    </>
  );
}

function Teksten({ barriereId, utkast: { nettverk, tittel, tekst: beskrivelse, proevd, tekstsum }, lukk, endret }: Valg) {
  const tekst = useSidetekst('barriere');
  const del = useHandling(DelBarrieretekstDocument);
  return (
    <>
      <Paragraph variant="long">{tekst.deling.tekstTekst(nettverk)}</Paragraph>
      <Alert data-color="warning"><Paragraph>{tekst.deling.saksdokument}</Paragraph></Alert>
      <Opplysninger rader={[[tekst.felter.tittel, tittel], [tekst.felter.beskrivelse, beskrivelse], [tekst.felter.proevd, proevd]]} />
      <Skjema
        key={tekstsum} navn={`del-barrieretekst-${barriereId}`} felter={tekst.deling.tekstfelter} start={{ bekreftet: false, kjentMedSaksdokument: false }} knapp={tekst.deling.delTeksten} ferdig={lukk} avbryt={lukk}
        send={({ bekreftet, kjentMedSaksdokument }) => ellerPaaNytt(del({ input: { barriereId, tekstsum, bekreftet, kjentMedSaksdokument } }), endret)}
      >
        <Kryss navn="bekreftet" />
        <Kryss navn="kjentMedSaksdokument" />
      </Skjema>
    </>
  );
}
