import { Paragraph, Tag } from '@digdir/designsystemet-react';
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { TiltakskjederDocument, type TiltakFragment, type TiltakskjederQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';

/** Hvorfor tror vi at dette virker? Kjedene i ord, og hvor mange hull de har. */
export function Virkning({ tiltak }: { tiltak: TiltakFragment }) {
  return useKan('programteori.les') ? <Tiltakskjeder tiltakId={tiltak.id} /> : null;
}

function Tiltakskjeder({ tiltakId }: { tiltakId: string }) {
  const { paaTiltaket: tekst } = useSidetekst('programteori');
  const rom = useRom().arbeidsrom.kode;
  const spoerring = useSpoerring(TiltakskjederDocument, { tiltakId }, 'Programteori Virkningskjede Virkningsledd Leddbelegg Tiltak Maal Indikator');
  return (
    <Seksjon id="virkning" tittel={tekst.tittel}>
      <Hentet spoerring={spoerring} velg={({ programteori }) => programteori} linjer={3}>
        {({ kjeder, handlinger }) => {
          const gjeldende = kjeder.filter(({ arkivert }) => !arkivert);
          return (
            <>
              {gjeldende.map((kjede) => <Kjede key={kjede.id} kjede={kjede} />)}
              {gjeldende.length === 0 && <Paragraph variant="long">{tekst.ingen}</Paragraph>}
              <Lenke to="/$rom/resultater/programteori" params={{ rom }} className="ds-link skjul-paa-papir">{gjeldende.length === 0 && handlinger.length > 0 ? tekst.skriv : tekst.se}</Lenke>
            </>
          );
        }}
      </Hentet>
    </Seksjon>
  );
}

function Kjede({ kjede: { tekst: setninger, hull, oppdiktet } }: { kjede: TiltakskjederQuery['programteori']['kjeder'][number] }) {
  const { antallHull } = useSidetekst('programteori');
  return (
    <>
      <Paragraph variant="long" className="lesetekst">{setninger}</Paragraph>
      <p className="kjedehull"><Tag data-color={hull.length > 0 ? 'warning' : 'success'} data-size="sm">{hull.length > 0 && <ExclamationmarkTriangleIcon aria-hidden />}{antallHull(hull.length)}</Tag> <Oppdiktet er={oppdiktet} /></p>
    </>
  );
}
