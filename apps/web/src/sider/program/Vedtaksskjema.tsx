import { Paragraph } from '@digdir/designsystemet-react';
import { RegistrerVedtakDocument, type StyringsdokumentFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { somTekst, somTid, tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';

const fraRad = (rad: Rad) => ({ dato: somTid(rad.dato), vedtattAv: somTekst(rad.vedtattAv), saksnummer: somTekst(rad.saksnummer) });

/** Vedtaket er gjort et annet sted; her skrives det inn. */
export function Vedtaksskjema({ dokument, lukk }: { dokument: StyringsdokumentFragment; lukk: () => void }) {
  const { vedtak } = useSidetekst('programskjema');
  const registrer = useHandling(RegistrerVedtakDocument);
  return (
    <Skjema
      navn={`vedtak-${dokument.id}`} felter={vedtak.felter} start={fraRad(dokument)} versjon={dokument.versjon} fraRad={fraRad} knapp={vedtak.registrer} ferdig={lukk} avbryt={lukk}
      send={({ dato, vedtattAv, saksnummer }, versjon) =>
        registrer({ input: { id: dokument.id, versjon, dato: tidEllerNull(dato), vedtattAv: tekstEllerNull(vedtattAv), saksnummer: tekstEllerNull(saksnummer) } })}
    >
      <Paragraph>{vedtak.tekst}</Paragraph>
      <Tidsfelt navn="dato" hjelp={vedtak.datohjelp} />
      <Tekstfelt navn="vedtattAv" />
      <Tekstfelt navn="saksnummer" />
    </Skjema>
  );
}
