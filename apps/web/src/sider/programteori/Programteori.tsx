import { Button, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Suspense, useState, type ReactNode } from 'react';
import { virkningsgrader } from '#libs/contracts';
import { ProgramteoriDocument, type ProgramteoriQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Kjeden } from './Kjeden.tsx';

const Kjedevindu = lat(() => import('./Kjedevindu.tsx').then((fil) => fil.Kjedevindu));
const TYPER = 'Programteori Virkningskjede Virkningsledd Leddbelegg Tiltak Maal Indikator';

/** Hvorfor tror vi at dette virker, og hva vet vi ikke? */
export function Programteori() {
  const tekst = useSidetekst('programteori');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const spoerring = useSpoerring(ProgramteoriDocument, {}, TYPER);
  const [ny, settNy] = useState(false);
  const kjeder = spoerring.data?.programteori.kjeder ?? [];
  const knapp = spoerring.data?.programteori.handlinger.includes('createVirkningskjede') && <Button className="skjul-paa-papir" onClick={() => settNy(true)}><PlusIcon aria-hidden />{tekst.ny}</Button>;
  return (
    <Tilgang krever="programteori.les">
      <Lenke to="/$rom/resultater" params={{ rom: arbeidsrom.kode }} className="ds-link tilbakelenke skjul-paa-papir">{tekst.tilResultater}</Lenke>
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)}>
        <Paragraph variant="long">{tekst.ingress}</Paragraph>
        <OppdiktetForklart er={kjeder.some(({ oppdiktet }) => oppdiktet)} />
        {kjeder.length > 0 && <div className="knapper hodeknapper">{knapp}</div>}
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.programteori} linjer={12}>{(teori) => <Innhold teori={teori} knapp={knapp} />}</Hentet>
      <Suspense>{ny && <Kjedevindu kjede={null} lukk={() => settNy(false)} />}</Suspense>
    </Tilgang>
  );
}

function Innhold({ teori, knapp }: { teori: ProgramteoriQuery['programteori']; knapp: ReactNode }) {
  const tekst = useSidetekst('programteori');
  const gjeldende = teori.kjeder.filter(({ arkivert }) => !arkivert);
  const arkiverte = teori.kjeder.filter(({ arkivert }) => arkivert);
  return (
    <>
      {gjeldende.length === 0 && <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst}>{knapp}</Tom>}
      {gjeldende.map((kjede) => <Kjeden key={kjede.id} kjede={kjede} />)}
      <details className="gradskala">
        <summary>{tekst.skala.tittel}</summary>
        <p className="lesetekst">{tekst.skala.tekst}</p>
        <Opplysninger rader={virkningsgrader.map((grad) => [tekst.grad[grad], tekst.gradBetyr[grad]])} />
      </details>
      {arkiverte.length > 0 && <details className="skjul-paa-papir"><summary>{tekst.arkiverte(arkiverte.length)}</summary>{arkiverte.map((kjede) => <Kjeden key={kjede.id} kjede={kjede} />)}</details>}
    </>
  );
}
