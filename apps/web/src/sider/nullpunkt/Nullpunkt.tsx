import { Paragraph } from '@digdir/designsystemet-react';
import { NullpunktDocument, type NullpunktQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Nullpunkttabell } from './Nullpunkttabell.tsx';

export type Nullpunktet = NullpunktQuery['nullpunkt'];
export type Nullpunktslinje = Nullpunktet['linjer'][number];

/** Hvor begynte vi, og hva gjør vi noe med først? */
export function Nullpunkt() {
  const tekst = useSidetekst('nullpunkt');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const spoerring = useSpoerring(NullpunktDocument, {}, 'Nullpunkt Indikator Maaling Maaleperiode Maal Tiltak Oekonomi Satsing');
  return (
    <Tilgang krever="indikator.les">
      <Lenke to="/$rom/resultater" params={{ rom: arbeidsrom.kode }} className="ds-link tilbakelenke skjul-paa-papir">{tekst.tilResultater}</Lenke>
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.nullpunkt} linjer={12}>{(nullpunkt) => <Innhold nullpunkt={nullpunkt} />}</Hentet>
    </Tilgang>
  );
}

function Innhold({ nullpunkt: { aar, utfordringsbilde, linjer } }: { nullpunkt: Nullpunktet }) {
  const tekst = useSidetekst('nullpunkt');
  const rom = useRom().arbeidsrom.kode;
  const foerst = linjer.filter(({ indikator }) => indikator.prioritet === 'foerst');
  const tall = { alle: linjer.length, foerst: foerst.length, utenTiltak: foerst.filter(({ antallTiltak }) => antallTiltak === 0).length, ikkeVurdert: linjer.filter(({ indikator }) => indikator.prioritet === null).length, utenUtgangspunkt: linjer.filter(({ indikator }) => indikator.utgangsverdi === null).length };
  return (
    <>
      {utfordringsbilde.length > 0 && <Seksjon tittel={tekst.utfordringsbilde}><Punkter punkter={utfordringsbilde} /><p className="skjul-paa-papir"><Lenke to="/$rom/program" params={{ rom }} hash="satsingen">{tekst.tilProgram}</Lenke></p></Seksjon>}
      {linjer.length === 0 ? <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst}><Lenke to="/$rom/resultater" params={{ rom }}>{tekst.tilResultater}</Lenke></Tom> : (
        <Seksjon tittel={tekst.linjene}>
          <Paragraph variant="long" className="hovedsetning">{tekst.setning(tall)}</Paragraph>
          <OppdiktetForklart er={linjer.some(({ indikator }) => indikator.oppdiktet || indikator.siste?.oppdiktet)} />
          <Nullpunkttabell aar={aar} linjer={linjer} />
          <Paragraph className="dempet">{tekst.forbehold}</Paragraph>
        </Seksjon>
      )}
    </>
  );
}
